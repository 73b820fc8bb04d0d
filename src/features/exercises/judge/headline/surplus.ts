import type { Lexicon } from './lexicon.ts';
import { phrasesIn, type Phrases, type Run } from './phrases.ts';
import type { Sayable } from '../../../../contract/headline-rule.ts';
import type { Attribution } from './speaker.ts';
import type { Meant } from './tie.ts';
import type { Word } from './word.ts';

/** Words of a headline that are not accounted for, by their index. */
export interface Surplus {
  /** Terms of other figures, by the number beside which they stand. */
  mixed: { beside: Meant; word: number; of: Sayable }[];
  denials: number[];
  unknown: number[];
}

const cover = (runs: readonly Run[]): Set<number> =>
  new Set(runs.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));

/** Figures whose terms may stand in the zone of a number: its own, and the part of it that is named before. */
function figuresIn(meant: Meant, all: readonly Meant[], figures: readonly Sayable[]): Sayable[] {
  const own = meant.figure
    ? [meant.figure]
    : figures.filter(({ value }) => value === meant.place.number.value);
  const earlier = all.slice(0, all.indexOf(meant)).flatMap(({ figure }) => figure ?? []);
  const parts = meant.place.parentOf
    ? earlier.filter(({ relation }) => relation?.of === meant.figure?.id && relation)
    : [];
  return [...own, ...parts];
}

/** Finds the words that neither the language nor the figures of a headline account for. */
export function surplusIn(
  words: readonly Word[],
  all: readonly Meant[],
  { speakers, says }: Attribution,
  figures: readonly Sayable[],
  { terms, plain, dates, percent, denials }: Lexicon,
): Surplus {
  const known = cover([
    ...speakers,
    ...says,
    ...phrasesIn(words, plain),
    ...phrasesIn(words, dates),
    ...phrasesIn(words, percent),
    ...all.flatMap(({ place: { run, qualifier, ties, parentOf } }) =>
      [run, qualifier?.run, ties?.run, parentOf?.run].filter((each) => each !== undefined),
    ),
  ]);
  const denying = cover(phrasesIn(words, denials));
  const byFigure = figures.map((figure) => {
    const own = terms.get(figure.id);
    const placesOf = (all: readonly Phrases[]) => cover(all.flatMap((each) => phrasesIn(words, each)));
    return { figure, covered: placesOf(own ? [own.all] : []), telling: placesOf(own?.named ?? []) };
  });
  const surplus: Surplus = { mixed: [], denials: [], unknown: [] };
  const [first] = all;
  words.forEach((_, word) => {
    const beside = all.find(({ place: { zone } }) => zone.from <= word && word < zone.to) ?? first;
    if (!beside || known.has(word)) return;
    const isBefore = word < beside.place.zone.from;
    const allowed = (isBefore ? all : [beside]).flatMap((each) => figuresIn(each, all, figures));
    if (byFigure.some(({ figure, covered }) => allowed.includes(figure) && covered.has(word))) return;
    const other = byFigure.find(({ telling }) => telling.has(word))?.figure;
    if (other) {
      // Beside a number that means no figure, or one of several, nothing belongs to another one.
      if (beside.figure) surplus.mixed.push({ beside, word, of: other });
    } else if (denying.has(word)) surplus.denials.push(word);
    else surplus.unknown.push(word);
  });
  return surplus;
}
