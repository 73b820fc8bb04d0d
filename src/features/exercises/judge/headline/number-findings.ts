import type { HeadlineFinding } from './finding.ts';
import { runText } from './run-text.ts';
import type { Lexicon } from './lexicon.ts';
import type { Candidate } from './meant.ts';
import { phraseAt } from './phrases.ts';
import type { HeadlineRule } from '../../../../contract/headline-rule.ts';
import { tieIssue, type Meant } from './tie.ts';
import type { Word } from './word.ts';
import { wordingOf } from './wording-of.ts';

/** A number with the figures it may mean, and the lists of terms that the one it means lacks. */
export type Candidates = Meant & { candidates: Candidate[]; lacking: number[] };

/** Returns the findings about one number, without those about the words beside it. */
export function numberFindings(
  text: string,
  words: readonly Word[],
  { candidates, lacking, ...meant }: Candidates,
  all: readonly Meant[],
  { derived }: HeadlineRule,
  { percent }: Lexicon,
): HeadlineFinding[] {
  const { place, figure } = meant;
  const { token, value } = place.number;
  if (phraseAt(words, place.run.to, percent)) return [{ is: 'share', token }];
  if (candidates.length === 0) return [{ is: derived.includes(value) ? 'derived' : 'other', token }];
  if (!figure) {
    return [{ is: 'equal', token, quoted: candidates.map((each) => each.figure.quoted).join(', ') }];
  }
  const { quoted, magnitudeStatus, terms } = figure;
  const findings: HeadlineFinding[] = [
    {
      is: wordingOf(place, magnitudeStatus),
      token,
      words: runText(text, words, place.qualifier?.run),
      quoted,
    },
  ];
  const issue = tieIssue(meant, all);
  if (issue === 'untied') findings.push({ is: issue, token, quoted });
  if (issue === 'mistied')
    findings.push({ is: issue, token, words: runText(text, words, place.ties?.run), quoted });
  const missing = lacking.flatMap((i) => terms?.named[i]?.[0] ?? []);
  if (missing.length > 0) findings.push({ is: 'lacks', token, words: missing.join(', '), quoted });
  return findings;
}
