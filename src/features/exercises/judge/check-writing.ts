import type { Paragraph, WritingQuestion } from '../../../contract/exercises.ts';
import type { HeadlineRule } from '../../../contract/headline-rule.ts';
import type { ExerciseKey } from '../../../contract/script-words.ts';
import { fill } from '../../../i18n/format.ts';
import type { Feedback } from './feedback.ts';
import type { HeadlineFinding } from './headline/finding.ts';

/** Finds what the judge has to say about a headline on some figures. */
export type HeadlineJudge = (
  headline: string,
  rule: HeadlineRule,
  drawn: readonly string[],
) => HeadlineFinding[];

/** Needs of a check besides the answer. */
export interface WritingTools {
  rule: HeadlineRule;
  words: Record<ExerciseKey, string>;
  /** Loads the judge. */
  judge: () => Promise<HeadlineJudge>;
}

/** Returns what the judge finds in a headline, or that it could not be loaded. */
async function findingsIn(
  headline: string,
  drawn: readonly string[],
  { rule, words, judge }: WritingTools,
): Promise<Paragraph[]> {
  try {
    const findings = (await judge())(headline, rule, drawn);
    return [
      { bold: words['exercise.sees'], text: '' },
      ...findings.map(({ is, ...values }) => ({
        text: fill(words[`exercise.sees.${is}`], values as Record<string, string>),
      })),
    ];
  } catch {
    return [{ text: words['exercise.sees.unread'] }];
  }
}

/** Returns the feedback on what was written. It is read only when it is checked, and is never sent. */
export async function checkWriting(
  { drawn, fields, rest }: WritingQuestion,
  texts: Readonly<Record<string, string>>,
  tools: WritingTools,
): Promise<Feedback> {
  const written = (texts[fields.at(-1)?.id ?? ''] ?? '').trim();
  if (written === '') {
    const missing = drawn ? 'exercise.first.headline' : 'exercise.first.answer';
    return { verdict: 'first', said: [{ bold: tools.words[missing], text: '' }] };
  }
  return { verdict: 'seen', said: [...(drawn ? await findingsIn(written, drawn, tools) : []), ...rest] };
}
