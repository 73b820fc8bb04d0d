/** Media type of a deck. */
export const DECK_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Path of the lesson as slides, relative to the site’s root: "data/<declaration>/fr/lesson.pptx". */
export const deckFile = (declaration: string, lang: string): string =>
  `data/${declaration}/${lang}/lesson.pptx`;

/** Name of a deck on a device. */
export const deckFileName = (name: string): string => `${name}.pptx`;
