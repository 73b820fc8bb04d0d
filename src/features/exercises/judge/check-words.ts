import type { Paragraph, WordsQuestion } from '../../../contract/exercises.ts';
import type { ExerciseKey } from '../../../contract/script-words.ts';
import { fill } from '../../../i18n/format.ts';
import type { Feedback } from './feedback.ts';
import { judgeWords, type ExtraWord } from './judge-words.ts';

const KINDS: readonly ExtraWord[] = ['number', 'when', 'other'];

/** Returns the feedback on the marked words of a passage. */
export function checkWords(
  { sought, why }: WordsQuestion,
  chosen: readonly string[],
  words: Record<ExerciseKey, string>,
): Feedback {
  if (chosen.length === 0)
    return { verdict: 'first', said: [{ bold: words['exercise.first.words'], text: '' }] };
  const judged = judgeWords(chosen.map(Number), sought);
  const marks = { right: judged.right, surplus: judged.surplus.map(({ word }) => word) };
  if (judged.isRight)
    return { verdict: 'right', said: [{ bold: words['exercise.verdict.right'], text: why }], marks };
  const { found, partly, surplus } = judged;
  const count = String(sought.answers.length);
  const said: Paragraph[] = [
    {
      bold: words['exercise.verdict.notYet'],
      text: fill(words['exercise.words.found'], { found: String(found), count }),
    },
    ...(partly ? [{ text: fill(words['exercise.words.partly'], { partly: String(partly) }) }] : []),
    ...KINDS.filter((kind) => surplus.some(({ is }) => is === kind)).map((kind) => ({
      text: words[`exercise.words.${kind}`],
    })),
    { text: words['exercise.words.signs'], tone: 'quiet' },
  ];
  return { verdict: 'notYet', said, marks };
}
