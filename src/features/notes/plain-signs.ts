/**
 * Folds the signs that a clipboard or an editor makes plain: special spaces and curly apostrophes. Each stands for
 * one letter, so that places in the folded text are those of the text.
 */
export const plainSigns = (text: string): string =>
  text.normalize('NFC').replace(/\s/g, ' ').replace(/[‘’ʼ]/g, "'");
