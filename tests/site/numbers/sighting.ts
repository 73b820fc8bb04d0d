import { numbers, qualifierBefore, relationBefore, type NumberFound } from '../../../src/model/numerals.ts';
import type { Figure } from '../../../src/model/schema.ts';
import type { Authored } from './authored.ts';
import { figures, grammars } from './facts.ts';
import { masked } from './names.ts';
import { scopeOf } from './scope.ts';
import { within, type Holder, type Shown } from './shown.ts';

/** A number that is shown or spoken. */
export interface Sighting {
  file: string;
  place: string;
  lang: string;
  token: string;
  value: number;
  /** The words around the number in their block, and the number’s range in them. */
  text: string;
  start: number;
  end: number;
  /** The whole line, with separate words joined by spaces, and the number’s offset in it. */
  line: string;
  at: number;
  holders: readonly Holder[];
  /** Figures that the place is about; null if unknown. */
  scope: readonly Figure[] | null;
  /** The written words, if they themselves are being traced. */
  authored: Authored | null;
}

/** Cache: the same words occur on many pages. */
const found = new Map<string, NumberFound[]>();

function numbersIn(text: string, lang: string): NumberFound[] {
  const key = `${lang} ${text}`;
  const all = found.get(key) ?? numbers(masked(text), grammars[lang]!);
  found.set(key, all);
  return all;
}

/** Returns every number in shown words. */
export function sightings(shown: Shown): Sighting[] {
  if (grammars[shown.lang] === undefined) return [];
  const line = shown.text.normalize('NFC');
  const all: Sighting[] = [];
  let from = 0;
  for (const text of line.split('\n')) {
    for (const { token, value, start, end } of numbersIn(text, shown.lang)) {
      const holders = within(shown, from + start);
      all.push({
        file: shown.file,
        place: shown.place,
        lang: shown.lang,
        token,
        value,
        text,
        start,
        end,
        line: line.replaceAll('\n', ' '),
        at: from + start,
        holders,
        scope: scopeOf(holders, shown.file),
        authored: null,
      });
    }
    from += text.length + 1;
  }
  return all;
}

/** Returns every number in written words. */
export const authoredSightings = (authored: Authored): Sighting[] => {
  const shown = { file: authored.file, place: authored.place, lang: authored.lang, text: authored.text };
  const own = figures.filter(
    (figure) =>
      authored.figures.includes(figure.id) ||
      ('wasDerivedFrom' in figure && figure.wasDerivedFrom.every((id) => authored.figures.includes(id))),
  );
  return sightings({ ...shown, parts: [] }).map((each) => ({
    ...each,
    scope: authored.figures.length > 0 ? own : null,
    authored,
  }));
};

/** Returns the qualifier before a number; `relationOf` returns the relation. */
export const signOf = ({ text, start, lang }: Sighting) => qualifierBefore(text, start, grammars[lang]!);
export const relationOf = ({ text, start, lang }: Sighting) => relationBefore(text, start, grammars[lang]!);

/** Formats a sighting: "fr/index.html, p: … around [7,000] people …". */
export const told = ({ file, place, text, start, end }: Sighting): string =>
  `${file}, ${place}: …${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}…`;

/** A rule that a number may be traced by. */
export interface Rule {
  name: string;
  traces: (sighting: Sighting) => boolean;
}
