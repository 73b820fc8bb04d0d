import { numbers, qualifierBefore, relationBefore, type NumberFound } from '../../../src/model/numerals.ts';
import type { Figure } from '../../../src/model/schema.ts';
import type { Authored } from './authored.ts';
import { figures, grammars } from './facts.ts';
import { masked } from './names.ts';
import { scopeOf } from './scope.ts';
import { within, type Holder, type Shown } from './shown.ts';

/** A number where it is seen or heard. */
export interface Sighting {
  file: string;
  place: string;
  lang: string;
  token: string;
  value: number;
  /** The words it stands in, as far as one reads on, and where it stands in them. */
  text: string;
  start: number;
  end: number;
  /** The whole line, words that are set apart in it joined by spaces; and where the number stands in it. */
  line: string;
  at: number;
  holders: readonly Holder[];
  /** Figures that the place speaks of; null where it does not say. */
  scope: readonly Figure[] | null;
  /** The words as somebody wrote them, where it is they that are looked at. */
  authored: Authored | null;
}

/** The same words stand on many pages; their numbers are looked for once. */
const found = new Map<string, NumberFound[]>();

function numbersIn(text: string, lang: string): NumberFound[] {
  const key = `${lang} ${text}`;
  const all = found.get(key) ?? numbers(masked(text), grammars[lang]!);
  found.set(key, all);
  return all;
}

/** Every number in words that are shown. */
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

/** Every number in words that somebody wrote. */
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

/** How the words before a number say it. */
export const signOf = ({ text, start, lang }: Sighting) => qualifierBefore(text, start, grammars[lang]!);
export const relationOf = ({ text, start, lang }: Sighting) => relationBefore(text, start, grammars[lang]!);

/** "fr/index.html, p: … around [7,000] people …" */
export const told = ({ file, place, text, start, end }: Sighting): string =>
  `${file}, ${place}: …${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}…`;

/** What a number may be traced to. */
export interface Rule {
  name: string;
  traces: (sighting: Sighting) => boolean;
}
