import type { NumberFound } from '../../../../model/numerals.ts';
import type { Lexicon } from './lexicon.ts';
import { phrasesIn } from './phrases.ts';
import type { Word } from './word.ts';

/** Returns the numbers that count something: not "deux" of "deux ministres", and not the numbers of a date. */
export function counting(
  found: readonly NumberFound[],
  words: readonly Word[],
  { dates, speakers, terms }: Lexicon,
): NumberFound[] {
  const runs = [dates, speakers, ...[...terms.values()].map(({ all }) => all)].flatMap((all) =>
    phrasesIn(words, all),
  );
  return found.filter(({ start, end }) => {
    const isInPhrase = runs.some(
      ({ from, to }) => (words[from]?.start ?? 0) <= start && end <= (words[to - 1]?.end ?? 0),
    );
    return !isInPhrase;
  });
}
