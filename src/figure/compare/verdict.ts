import type { Key, Locale } from '../../i18n/locale.ts';
import type { Answer, Drawn, Refused } from '../../model/compare/answer.ts';
import type { Question } from '../../model/compare/question.ts';
import type { Declaration } from '../../model/declaration.ts';
import { nameOf, statedFigure } from './named.ts';
import { quotedTime } from './time-words.ts';

/** Questions with a verdict of their own; one about a single figure always has an answer when it is to be seen. */
type Decided = Exclude<Question, 'side'>;

function drawnKey({ as }: Drawn, question: Question): Key {
  if (as === 'alone') return 'answer.alone';
  if (question !== 'side') return `answer.${question}.yes`;
  if (as === 'part' || as === 'added' || as === 'followed') return `answer.side.${as}`;
  throw new Error(`"${as}" is not how the text relates two figures`);
}

function refusedKey({ reason, figures }: Refused, question: Decided): Key {
  if (question !== 'rate' && reason.code === 'needs-two') return `answer.needs.${question}`;
  return question === 'rate' && figures.length === 1 ? 'answer.rate.noPace' : `answer.${question}.no`;
}

function keyOf(answer: Answer, question: Question): Key {
  if (answer.kind === 'drawn') return drawnKey(answer, question);
  if (answer.kind === 'side')
    return question === 'change' || question === 'rank' ? `answer.${question}.side` : 'answer.side.apart';
  return question === 'side' ? 'answer.side.apart' : refusedKey(answer, question);
}

/** The answer in one short sentence, which names the figures in the words of the text. */
export function verdict(
  answer: Answer,
  question: Question,
  declaration: Declaration,
  locale: Locale,
): string {
  const [a, b] = answer.figures.map((id) => statedFigure(id, declaration));
  return locale.t(keyOf(answer, question), {
    a: a ? nameOf(a, locale) : '',
    b: b ? nameOf(b, locale) : '',
    when: a ? quotedTime(a, locale) : '',
  });
}
