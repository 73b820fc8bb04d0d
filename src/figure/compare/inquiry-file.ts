import type { InquiryFile } from '../../contract/compare.ts';
import { INQUIRY_KEYS } from '../../contract/script-words.ts';
import { answersIn, briefAnswer } from './answer-data.ts';
import { askableNumbers } from './asked-data.ts';
import type { Settings } from './settings.ts';
import { TextPool } from './text-pool.ts';

/** Returns the numbers of the text with every answer about them, in the language of a locale. */
export function inquiryFile(settings: Settings): InquiryFile {
  const { declaration, locale } = settings;
  const numbers = askableNumbers(settings);
  const pool = new TextPool();
  const answers = answersIn(
    numbers.figures.map(({ id }) => id),
    (asked) => briefAnswer(asked, { declaration, locale, pool }),
  );
  return {
    ...numbers,
    answers,
    texts: pool.texts,
    words: Object.fromEntries(INQUIRY_KEYS.map((key) => [key, locale.t(key)])) as InquiryFile['words'],
  };
}
