/**
 * The entry of a language in a record by language: words, a quotation.
 * @throws Error where it has none, naming the language and what the record says in another.
 */
export function wordsIn<T>(byLanguage: Readonly<Record<string, T>>, lang: string): T {
  const found = byLanguage[lang];
  if (found === undefined)
    throw new Error(`no words in language "${lang}" beside ${JSON.stringify(byLanguage)}`);
  return found;
}

/**
 * The text of a segment in a language.
 * @throws Error where there is none, naming both.
 */
export function passageIn(
  segments: Readonly<Record<string, Readonly<Record<string, string>>>>,
  lang: string,
  segment: string,
): string {
  const found = segments[lang]?.[segment];
  if (found === undefined) throw new Error(`no text of segment "${segment}" in language "${lang}"`);
  return found;
}
