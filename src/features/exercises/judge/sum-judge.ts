import type { SumAnswers } from '../../../contract/exercises.ts';
import { answerTo } from '../../../figure/compare/selection.ts';
import { fetchBelow } from '../../../interaction/fetch-file.ts';
import type { SumJudge } from './check-sum.ts';

/** Returns a judge with the answers of the text. */
const judgeOf =
  ({ answers, texts }: SumAnswers): SumJudge =>
  ({ why }, figures, words) => {
    const answer = answerTo({ question: 'sum', figures }, answers);
    if (!answer) throw new Error(`no answer to the sum of ${figures.join(' and ')}`);
    const verdict = answer.kind === 'drawn' ? 'right' : 'notYet';
    const [first = '', ...reasons] = [answer.verdict, ...answer.why].map((at) => texts[at] ?? '');
    return {
      verdict,
      said: [
        { bold: words[`exercise.verdict.${verdict}`], text: first },
        ...reasons.map((text) => ({ text })),
        ...(verdict === 'right' ? [{ text: why, tone: 'quiet' as const }] : []),
      ],
    };
  };

/** Returns the judge, with answers that are fetched from an address or given. */
export async function judgeFrom(given: string | SumAnswers): Promise<SumJudge> {
  if (typeof given !== 'string') return judgeOf(given);
  return judgeOf(JSON.parse(await fetchBelow(new URL(location.href))(given)) as SumAnswers);
}
