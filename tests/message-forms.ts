const PLURAL = /\{\w+, plural,((?:[^{}]|\{[^{}]*\})+)\}/;
const FORM = /\w+ \{([^{}]*)\}/g;

/** Returns all forms of a message, one per plural form or pair of them, with the placeholders left in. */
export function formsOf(message: string): string[] {
  const plural = PLURAL.exec(message);
  if (!plural) return [message];
  const [whole, forms = ''] = plural;
  return [...forms.matchAll(FORM)].flatMap(([, form = '']) => formsOf(message.replace(whole, () => form)));
}
