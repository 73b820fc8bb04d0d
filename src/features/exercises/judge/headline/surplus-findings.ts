import type { HeadlineFinding } from './finding.ts';
import type { Run } from './phrases.ts';
import { runText } from './run-text.ts';
import type { Surplus } from './surplus.ts';
import type { Meant } from './tie.ts';
import type { Word } from './word.ts';

/** Joins words that follow one another in the headline, and lists the others: "ont un logement, vite". */
function listed(text: string, words: readonly Word[], indices: readonly number[]): string {
  const runs: Run[] = [];
  for (const index of indices) {
    const last = runs.at(-1);
    if (last?.to === index) last.to = index + 1;
    else runs.push({ from: index, to: index + 1 });
  }
  return runs.map((run) => runText(text, words, run)).join(', ');
}

/** Returns the findings about words that stand beside a number and belong to another one. */
export function mixedFindings(
  text: string,
  words: readonly Word[],
  beside: Meant,
  { mixed }: Surplus,
): HeadlineFinding[] {
  const own = mixed.filter((each) => each.beside === beside);
  return [...new Set(own.map(({ of }) => of))].map((of) => ({
    is: 'mixed',
    token: beside.place.number.token,
    words: listed(
      text,
      words,
      own.filter((each) => each.of === of).map(({ word }) => word),
    ),
    quoted: of.quoted,
  }));
}

/** Returns the findings about words that belong to no number. */
export function surplusFindings(
  text: string,
  words: readonly Word[],
  { denials, unknown }: Surplus,
): HeadlineFinding[] {
  const found = [
    { is: 'denied' as const, indices: denials },
    { is: 'unknown' as const, indices: unknown },
  ];
  return found
    .filter(({ indices }) => indices.length > 0)
    .map(({ is, indices }) => ({ is, words: listed(text, words, indices) }));
}
