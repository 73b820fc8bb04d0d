import type { LateKey } from '../../contract/script-words.ts';
import { fill, forSpeech } from '../../i18n/format.ts';

/** Words around the button that takes a qualifier away. */
export interface TakeAwayWords {
  take: string;
  /** The name of the button, with the words of the text. */
  takeFrom: string;
  /** The loss in a headline without the word. */
  lost: string;
  back: string;
}

/** Templates of these words; a loss is by way of saying a number. */
interface TakeAwayTemplates {
  take: string;
  takeOf: string;
  takeFrom: string;
  back: string;
  lost: Record<string, string>;
}

/** Returns the templates among the messages of a page. */
export const takeAwayTemplates = (words: Record<LateKey, string>): TakeAwayTemplates => ({
  take: words['word.take'],
  takeOf: words['word.takeOf'],
  takeFrom: words['word.takeFrom'],
  back: words['word.back'],
  lost: { '~': words['word.lost.~'], '>': words['word.lost.>'], 'part-of': words['word.lost.part-of'] },
});

/**
 * Returns the words for one qualifier.
 *
 * @param number without the qualifier
 * @param isAlone false if other numbers in the drawing have the same word
 */
export function takeAwayWords(
  { take, takeOf, takeFrom, back, lost }: TakeAwayTemplates,
  way: string,
  word: string,
  number: string,
  isAlone = true,
): TakeAwayWords {
  const values = { word, number };
  return {
    take: fill(isAlone ? take : takeOf, values),
    takeFrom: forSpeech(fill(takeFrom, values)),
    lost: fill(lost[way] ?? '', values),
    back: fill(back, values),
  };
}
