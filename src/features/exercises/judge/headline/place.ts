import type { NumberFound } from '../../../../model/numerals.ts';
import type { RelationType } from '../../../../model/schema.ts';
import type { Lexicon } from './lexicon.ts';
import { phraseAt, phraseBefore, type Phrases, type Run } from './phrases.ts';
import type { Word } from './word.ts';

/** A number in a headline with the words that qualify and tie it. */
export interface Place {
  number: NumberFound;
  /** The words of the number itself. */
  run: Run;
  qualifier: { name: Lexicon['qualifiers'][number]['name']; run: Run } | null;
  /** Ties that the words may mean: "plus" adds, or follows. */
  ties: { names: RelationType[]; run: Run } | null;
  /** Ties to a later or an earlier number that a word before this one announces: "sur", "of". */
  parentOf: { names: RelationType[]; run: Run } | null;
  /** Words from the first that belongs to this number up to the next number. */
  zone: Run;
}

/** Words between a number and a word after it: "7.000 migrants environ". */
const REACH = 4;

interface Named<Name> {
  name: Name;
  run: Run;
}

/** Returns the longest phrases that `look` finds, with the names they have. */
function longest<Entry extends { name: string }>(
  entries: readonly Entry[],
  look: (entry: Entry) => Run | null,
): Named<Entry['name']>[] {
  const found = entries.flatMap((entry): Named<Entry['name']>[] => {
    const run = look(entry);
    return run ? [{ name: entry.name, run }] : [];
  });
  const length = Math.max(0, ...found.map(({ run }) => run.to - run.from));
  return found.filter(({ run }) => run.to - run.from === length);
}

const together = <Name>([first, ...rest]: readonly Named<Name>[]) =>
  first ? { names: [first, ...rest].map(({ name }) => name), run: first.run } : null;

/** Returns the first phrase within reach after a number and before the next one. */
function phraseAfter(words: readonly Word[], from: number, end: number, all: Phrases): Run | null {
  for (let at = from; at < Math.min(end, from + REACH); at++) {
    const run = phraseAt(words, at, all);
    if (run && run.to <= end) return run;
  }
  return null;
}

/** Finds the words of each number, and then those around it, in the order of the headline. */
export function placesOf(
  words: readonly Word[],
  found: readonly NumberFound[],
  { qualifiers, ties }: Lexicon,
): Place[] {
  const led = found.map((number) => {
    const from = words.findIndex(({ end }) => end > number.start);
    const after = words.findIndex(({ start }) => start >= number.end);
    const run = { from, to: after < 0 ? words.length : after };
    const [qualifier = null] = longest(qualifiers, ({ before }) => phraseBefore(words, run.from, before));
    const start = qualifier?.run.from ?? run.from;
    const tie = together(longest(ties, ({ before }) => phraseBefore(words, start, before)));
    const parentOf = together(longest(ties, ({ parent }) => phraseBefore(words, start, parent)));
    return { number, run, qualifier, tie, parentOf, lead: tie?.run.from ?? parentOf?.run.from ?? start };
  });
  return led.map(({ number, run, qualifier, tie, parentOf, lead }, i) => {
    const end = led[i + 1]?.lead ?? words.length;
    const after = <Entry extends { name: string; after: Phrases }>(entries: readonly Entry[]) =>
      longest<Entry>(entries, (entry) => phraseAfter(words, run.to, end, entry.after));
    const own = qualifier ?? after(qualifiers)[0] ?? null;
    const tied = tie ?? together(after(ties));
    // "ou plus" says no tie, although "plus" alone may.
    const isInside = own && tied && own.run.from < tied.run.to && tied.run.from < own.run.to;
    return {
      number,
      run,
      qualifier: own,
      ties: isInside ? null : tied,
      parentOf,
      zone: { from: lead, to: end },
    };
  });
}
