/**
 * Returns the entry of a language in a record by language, such as words or a quotation.
 * @throws Error if there is none, naming the language and the entry in another one.
 */
export function wordsIn<T>(byLanguage: Readonly<Record<string, T>>, lang: string): T {
  const found = byLanguage[lang];
  if (found === undefined)
    throw new Error(`no words in language "${lang}" beside ${JSON.stringify(byLanguage)}`);
  return found;
}

/**
 * Returns the text of a segment in a language.
 * @throws Error if there is none, naming both.
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
