import type { TargetWords } from '../../contract/exercises.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Declaration } from '../../model/declaration.ts';
import { isStated, type Exercise, type Quotation, type StatedFigure } from '../../model/schema.ts';
import { passageIn, wordsIn } from '../../model/words-in.ts';
import { byTextOrder } from '../../text/order.ts';
import { locateQuotation } from '../../text/quotation.ts';
import { sentences } from '../../text/sentences.ts';
import { wordsAt, wordsOf } from './passage-words.ts';
import type { Sentence } from './task.ts';

/** Returns the quotations of some figures in the order of the text. */
export function quotationsOf(
  figures: readonly StatedFigure[],
  declaration: Declaration,
  lang: string,
): Quotation[] {
  const inText = byTextOrder(declaration);
  return figures
    .flatMap(({ quotedFrom }) => {
      const quotation = wordsIn(quotedFrom, lang);
      return [
        { quotation, segment: quotation.segment, start: locateQuotation(quotation, declaration, lang).start },
      ];
    })
    .sort(inText)
    .map(({ quotation }) => quotation);
}

/** Returns the sentence that quotes a figure; it contains what the figure counts, and its period. */
export function sentenceOf(figure: StatedFigure, declaration: Declaration, { lang, intl }: Locale): Sentence {
  const quotation = wordsIn(figure.quotedFrom, lang);
  const text = passageIn(declaration.segments, lang, quotation.segment);
  const { start, end } = locateQuotation(quotation, declaration, lang);
  const around = sentences(text, intl).filter((each) => each.start < end && each.end > start);
  return {
    before: text.slice(around[0]?.start ?? 0, start),
    words: text.slice(start, end),
    after: text.slice(end, around.at(-1)?.end).trimEnd(),
  };
}

/** Returns the words that a task asks for in its passage, and the words that are easily mistaken for them. */
export function targetWordsIn(
  { segment, answers }: Extract<Exercise, { kind: 'qualifier' }>,
  declaration: Declaration,
  lang: string,
): TargetWords {
  const words = wordsOf(passageIn(declaration.segments, lang, segment));
  const exactOf = (quotation: Quotation): number[] => {
    if (quotation.segment !== segment) return [];
    const { exactStart, exactEnd } = locateQuotation(quotation, declaration, lang);
    return wordsAt(words, exactStart, exactEnd);
  };
  const stated = declaration.figures.filter(isStated);
  return {
    answers: answers.map((answer) => exactOf(wordsIn(answer, lang))),
    number: stated.flatMap(({ quotedFrom }) => exactOf(wordsIn(quotedFrom, lang))),
    when: stated.flatMap(({ periodQuotedFrom }) =>
      periodQuotedFrom ? exactOf(wordsIn(periodQuotedFrom, lang)) : [],
    ),
  };
}
