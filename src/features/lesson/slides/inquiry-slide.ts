import { BODY } from '../../../export/slides/frames.ts';
import { answerWords } from '../../../figure/compare/answer-words.ts';
import { askableNumbers } from '../../../figure/compare/asked-data.ts';
import { titleOf } from '../../../figure/compare/title-of.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { ask } from '../../../model/compare/ask.ts';
import type { Declaration } from '../../../model/declaration.ts';
import type { StepContent } from '../step-content.ts';
import { line, run, type StepContents } from './step-slide.ts';

/** Questions to the text about its numbers; the answers are in the notes only. */
export function inquirySlide(
  { asks }: StepContent<'inquiry'>,
  declaration: Declaration,
  locale: Locale,
): StepContents {
  const { t } = locale;
  const numbers = askableNumbers({ declaration, locale, root: '' });
  const asked = asks.map((each) => {
    const answer = ask(each.question, each.figures, declaration);
    const { verdict } = answerWords(answer, each.question, declaration, locale);
    const title = titleOf(each, numbers);
    return { title, answer: `${t(`compare.${answer.kind}`)}. ${verdict}` };
  });
  return {
    texts: [{ frame: BODY, lines: asked.map(({ title }) => line(run(title, locale))) }],
    drawn: [],
    answers: asked.flatMap(({ title, answer }) => [title, answer]),
  };
}
