/** Path, from the site’s root, of the answers to all that can be asked about the numbers of a text. */
export const answersFile = (declaration: string, lang: string): string =>
  `data/${declaration}/${lang}/answers.json`;
