import type { Annotation } from '../model/schema.ts';

/** The body of a note in a language. @throws Error naming the note if it has none there. */
export function bodyOf({ id, body }: Annotation, lang: string): string {
  const found = body.find(({ language }) => language === lang);
  if (!found) throw new Error(`note "${id}" has no body in "${lang}"`);
  return found.value;
}
