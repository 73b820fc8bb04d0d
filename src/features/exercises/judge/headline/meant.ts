import type { Lexicon } from './lexicon.ts';
import { phrasesIn, type Run } from './phrases.ts';
import type { Place } from './place.ts';
import type { Sayable } from '../../../../contract/headline-rule.ts';
import type { Word } from './word.ts';

/** A figure that a number may state, with the lists of its terms of which the headline has none. */
export interface Candidate {
  figure: Sayable;
  lacking: number[];
  /** The same, beside the number alone. */
  lackingBeside: number[];
}

/**
 * Returns the figures with the value of a number. Their terms may stand beside it or anywhere else: a noun or
 * a period may be said once for several numbers.
 */
export function candidatesFor(
  place: Place,
  words: readonly Word[],
  figures: readonly Sayable[],
  { terms }: Lexicon,
): Candidate[] {
  return figures
    .filter(({ value }) => value === place.number.value)
    .map((figure) => {
      const named = terms.get(figure.id)?.named ?? [];
      const runs = named.map((list) => phrasesIn(words, list));
      const lackingIn = ({ from, to }: Run) =>
        runs.flatMap((own, i) => (own.some((run) => from <= run.from && run.from < to) ? [] : [i]));
      return {
        figure,
        lacking: lackingIn({ from: 0, to: words.length }),
        lackingBeside: lackingIn(place.zone),
      };
    });
}

/** Lists of terms that a candidate shares with no other: they tell it. */
const tellingOf = ({ figure }: Candidate, others: readonly Candidate[]): number[] => {
  const terms = others.flatMap(({ figure: other }) => [
    ...(other.terms?.named.flat() ?? []),
    ...(other.terms?.allowed ?? []),
  ]);
  return (figure.terms?.named ?? []).flatMap((list, i) =>
    list.some((term) => terms.includes(term)) ? [] : [i],
  );
};

/** Returns the only candidate of whose own terms the headline has one; null if that cannot be told. */
function toldBy(candidates: readonly Candidate[], lacking: 'lacking' | 'lackingBeside'): Candidate | null {
  const told = candidates.filter((candidate) => {
    const others = candidates.filter((other) => other !== candidate);
    return tellingOf(candidate, others).some((i) => !candidate[lacking].includes(i));
  });
  const [meant] = told;
  return meant && told.length === 1 ? meant : null;
}

/**
 * Returns the candidate that a number means: the only one, or the one that is told by the words beside the
 * number, or else by those of the whole headline; null if that cannot be told.
 */
export function meantOf(candidates: readonly Candidate[]): Candidate | null {
  const [only] = candidates;
  if (only && candidates.length === 1) return only;
  return toldBy(candidates, 'lackingBeside') ?? toldBy(candidates, 'lacking');
}
