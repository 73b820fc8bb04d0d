import { runOf } from './anchor.ts';
import type { Quotation } from './schema.ts';

/** Words of the text with their language. */
export interface ShownWords {
  tag: string;
  words: string;
}

/**
 * The words of a quotation as a page in `lang` shows them: those of that language and, below a translation of
 * ours, the original words.
 */
export function shownWords(
  quotations: Readonly<Record<string, Quotation>>,
  lang: string,
  original: string,
): ShownWords[] {
  return [...new Set([lang, original])].flatMap((tag) => {
    const quotation = quotations[tag];
    return quotation === undefined ? [] : [{ tag, words: runOf(quotation) }];
  });
}
