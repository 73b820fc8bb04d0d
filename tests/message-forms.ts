const PLURAL = /\{\w+, plural,((?:[^{}]|\{[^{}]*\})+)\}/;
const FORM = /\w+ \{([^{}]*)\}/g;

/** All that a message can say: one text for each of its plural forms, or for each pair of them; places stay in braces. */
export function formsOf(message: string): string[] {
  const plural = PLURAL.exec(message);
  if (!plural) return [message];
  const [whole, forms = ''] = plural;
  return [...forms.matchAll(FORM)].flatMap(([, form = '']) => formsOf(message.replace(whole, () => form)));
}
