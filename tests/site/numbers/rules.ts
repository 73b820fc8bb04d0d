import { isStated, type Figure } from '../../../src/model/schema.ts';
import { period } from '../../../src/model/period.ts';
import {
  about,
  bytesOfText,
  dates,
  declared,
  figures,
  formulas,
  frozenOn,
  grammars,
  noteDates,
  placeOf,
  quoted,
  sections,
  short,
  written,
  type Term,
} from './facts.ts';
import { datesIn, isKnown } from './dates.ts';
import { filledAt, follows } from './messages.ts';
import type { NumeralGrammar } from '../../../src/model/grammar.ts';
import { numbers, qualifierStart } from '../../../src/model/numerals.ts';
import { declaration } from '../../declaration.ts';
import { even, holds, runsAround } from './run.ts';
import { figureOf } from './scope.ts';
import { structure } from './structure.ts';
import { counted, inSpeech } from './counted.ts';
import { listed } from './listed.ts';
import { relationOf, signOf, type Rule, type Sighting } from './sighting.ts';

/** Where the number stands in its words once they are made even. */
const evenPlace = ({ text, start, end }: Sighting): [number, number] => {
  const head = even(`${text.slice(0, start)}\u0001`).length - 1;
  return [head, head + even(text.slice(start, end)).length];
};

/** The same words stand on many pages: what is said of a place in them is kept. */
function once(find: (sighting: Sighting) => boolean): (sighting: Sighting) => boolean {
  const kept = new Map<string, boolean>();
  return (sighting) => {
    const { lang, text, start, authored: own } = sighting;
    if (own !== null) return find(sighting);
    const key = `${lang} ${String(start)} ${text}`;
    const is = kept.get(key) ?? find(sighting);
    kept.set(key, is);
    return is;
  };
}

/** Words of the declaration, to the letter. */
const isQuoted = once((sighting: Sighting): boolean => {
  const { text, start, end } = sighting;
  return (
    declared.is(text) ||
    runsAround(text, start, end).some((run) => declared.has(run)) ||
    holds(quoted, even(text), ...evenPlace(sighting))
  );
});

/** Words that somebody wrote, which are looked at themselves. */
const isWritten = once((sighting: Sighting): boolean => {
  const { text, start, end, lang, authored: own } = sighting;
  const texts = written.get(lang);
  if (own !== null || texts === undefined) return false;
  return (
    texts.is(text) ||
    runsAround(text, start, end).some((run) => texts.has(run)) ||
    holds(short.get(lang) ?? [], even(text), ...evenPlace(sighting))
  );
});

/** A context note, or a fact of the lesson, that gives its sources. */
const isSourced = ({ authored: own }: Sighting): boolean => own?.isSourced === true;

const isSaidSo = (figure: Figure, sighting: Sighting): boolean =>
  figure.value === sighting.value && figure.magnitudeStatus === signOf(sighting);

/** Whether a place says that its number is ours: by what it is about, in words, or as a picture with our arithmetic. */
const isOurs = ({ holders, line, file }: Sighting): boolean => {
  const one = figureOf(holders);
  return (
    (one !== null && !isStated(one)) ||
    holders.some(({ attributes }) => /\bours\b/.test(attributes.get('class') ?? '')) ||
    /\b(?:our|notre) (?:arithmetic|subtraction|calcul|soustraction)\b/.test(line) ||
    /-ours\.svg$/.test(file)
  );
};

/** A figure that the place speaks of, with the word that qualifies it; what we compute is called ours there. */
const isFigure = (sighting: Sighting): boolean => {
  const { scope, authored: own } = sighting;
  const spokenOf = scope ?? (own === null ? [] : figures);
  return spokenOf.some((figure) => isSaidSo(figure, sighting) && (isStated(figure) || isOurs(sighting)));
};

/** What a field of a figure in data must hold, to the letter. */
function fieldOf(name: string, figure: Figure): string | undefined {
  if (name === 'id' || name === '@id') return figure.id;
  if (!isStated(figure)) return name === 'derived_from' ? figure.wasDerivedFrom.join(' ') : undefined;
  const fields: Record<string, string | undefined> = {
    segment: figure.quotedFrom[about.originalLanguage]?.segment,
    related_to: figure.relation?.of,
    period: figure.temporalCoverage ?? undefined,
    observation_date: figure.observationDate ?? undefined,
  };
  return fields[name];
}

/** A value in a table or in JSON: that of its figure. */
const isField = ({ text, holders }: Sighting): boolean => {
  const figure = figureOf(holders);
  const name = holders[0]?.name ?? '';
  if (figure === null) return false;
  return name === 'value' || (name === 'minValue' && figure.magnitudeStatus === '>')
    ? Number(text.replace(',', '.')) === figure.value
    : fieldOf(name, figure) === text;
};

/** How large a file is: the copy of the text. */
const isBytes = ({ holders, value }: Sighting): boolean =>
  holders[0]?.name === 'bytes' && value === bytesOfText;

/** Letters that may stand between a number and what it counts: those of its unit. */
const UNIT = 10;

/** A figure that is named by what it counts, right after the number. */
const isNamed = (sighting: Sighting): boolean => {
  const { text, end, lang } = sighting;
  const rest = even(text.slice(end));
  return figures.some((figure) => {
    if (!isSaidSo(figure, sighting)) return false;
    const relation = isStated(figure) ? (figure.relation?.type ?? null) : null;
    const labels = [figure.label[lang], 'shortLabel' in figure ? figure.shortLabel[lang] : undefined];
    return (
      relationOf(sighting) === relation &&
      labels.some((label) => label !== undefined && rest.slice(0, label.length + UNIT).includes(even(label)))
    );
  });
};

/** What is said of a figure, and no more: "of whom 5,000", "€100 million". */
const isSaidAlone = (sighting: Sighting): boolean => {
  const { text, start, end, lang, scope } = sighting;
  if (scope !== null) return false;
  const grammar = grammars[lang]!;
  const first = relationStart(text, start, grammar);
  if (/[\p{L}\p{N}]/u.test(text.slice(0, first) + text.slice(end))) return false;
  return figures
    .filter(isStated)
    .some((figure) => isSaidSo(figure, sighting) && relationOf(sighting) === (figure.relation?.type ?? null));
};

/** Where the words begin that qualify the number at `start` or tie it to another. */
function relationStart(text: string, start: number, grammar: NumeralGrammar): number {
  const qualified = qualifierStart(text, start, grammar);
  const words = Object.values(grammar.relations).flat();
  const head = text.slice(0, qualified).trimEnd().toLowerCase();
  const relation = words.find((each) => head.endsWith(each));
  return relation === undefined ? qualified : head.length - relation.length;
}

/** Marks of a drawing by their count: one for each that the figure counts, or for each million. */
const isMarks = ({ text, end, value, scope }: Sighting): boolean =>
  /^ (dots|points|squares|carrés|tiles|tuiles)(?!\p{L})/u.test(text.slice(end)) &&
  (scope ?? []).some((figure) => figure.value === value || figure.value === value * 1_000_000);

/** Letters between two terms: a sign, and the words that qualify the second. */
const FARTHEST = 20;

/** A term of arithmetic that we do and call ours, or that we refuse in the open; all its terms stand there in order. */
const isTerm = ({ text, start, lang }: Sighting): boolean => {
  const all = numbers(text, grammars[lang]!);
  const at = all.findIndex((number) => number.start === start);
  const isAt = (terms: readonly Term[], from: number): boolean =>
    terms.every(({ value }, i) => {
      const [last, number] = [all[from + i - 1], all[from + i]];
      return number?.value === value && (i === 0 || number.start - (last?.end ?? 0) <= FARTHEST);
    });
  return formulas.some((terms) => terms.some((_, i) => isAt(terms, at - i)));
};

/** A date of the declaration, or of the figures that the place speaks of; a year alone is where a period begins. */
const isDate = ({ text, start, end, lang, scope, token }: Sighting): boolean =>
  // BibTeX has months in English.
  [...datesIn(text, lang), ...(text.includes('month = {') ? datesIn(text, 'en') : [])].some((date) => {
    if (date.start > start || end > date.end) return false;
    // On an axis, or as that of a citation, a year alone is that of a date.
    const isAlone = text.trim() === token || /(year = \{|PY +- |[\p{L}.] \()$/u.test(text.slice(0, start));
    if (date.edtf.length > 4 || isAlone) return isKnown(date.edtf, dates);
    const own =
      scope?.filter(isStated).flatMap(({ temporalCoverage }) => temporalCoverage?.slice(0, 4) ?? []) ?? [];
    return own.includes(date.edtf);
  });

/** The date that holds the number of a sighting. */
const dateAt = ({ line, at, token, lang }: Sighting) =>
  datesIn(line, lang).find((date) => date.start <= at && at + token.length <= date.end);

/** A date of the facts that a note tells: of the note in whose line it stands, where its name stands there. */
const isNoteDate = (sighting: Sighting): boolean => {
  const { line, at, lang } = sighting;
  const date = dateAt(sighting);
  if (date === undefined || !follows('note.date', lang, line, at)) return false;
  const own = declaration.annotations.filter(({ label }) => even(line).includes(even(label[lang] ?? '')));
  return (own.length > 0 ? own : declaration.annotations).some(({ id }) =>
    isKnown(date.edtf, noteDates.get(id) ?? []),
  );
};

/** The day on which figures were set aside. */
const isFrozenDate = (sighting: Sighting): boolean => {
  const { line, at, lang, file } = sighting;
  const date = dateAt(sighting);
  const isTold =
    file.endsWith('frozen.json') ||
    ['embed.frozen', 'share.frozen'].some((key) => follows(key, lang, line, at));
  if (date === undefined || !isTold) return false;
  const days = [...frozenOn].filter(([hash]) => !file.startsWith('v/') || file.startsWith(`v/${hash}/`));
  return isKnown(
    date.edtf,
    days.map(([, day]) => day),
  );
};

/** How long the period of a figure is, in months. */
const isLength = (sighting: Sighting): boolean => {
  const { text, end, value, scope } = sighting;
  if (!/^[ \u00a0](mois|months)/.test(text.slice(end))) return false;
  return (scope ?? figures).filter(isStated).some(({ temporalCoverage }) => {
    if (temporalCoverage === null) return false;
    const { months, monthsAbout } = period(temporalCoverage);
    return months === value && signOf(sighting) === (monthsAbout ? '~' : '=');
  });
};

/** A place in the text: a section that there is, and a point that is in it; of a figure, the one that states it. */
const isPlace = ({ line, at, lang, token, holders }: Sighting): boolean => {
  const one = figureOf(holders);
  const own = one !== null && isStated(one) ? placeOf(one.quotedFrom[lang]?.segment ?? '') : null;
  for (const key of ['place.point', 'place.section'])
    for (const { section = '', point } of filledAt(key, lang, line, at, at + token.length)) {
      const points = sections.get(Number(section));
      if (points === undefined || !/^\d+$/.test(section)) continue;
      if (point !== undefined && (!/^\d+$/.test(point) || Number(point) < 1 || Number(point) > points))
        continue;
      if (
        own !== null &&
        (own.section !== Number(section) || (point !== undefined && own.point !== Number(point)))
      )
        continue;
      return true;
    }
  return false;
};

export const rules: readonly Rule[] = [
  { name: 'the text', traces: isQuoted },
  { name: 'a note with its source', traces: isSourced },
  { name: 'words that are traced themselves', traces: isWritten },
  { name: 'a figure', traces: isFigure },
  { name: 'a field of a figure', traces: isField },
  { name: 'the size of the text', traces: isBytes },
  { name: 'a figure by name', traces: isNamed },
  { name: 'a figure, said and no more', traces: isSaidAlone },
  { name: 'marks of a drawing', traces: isMarks },
  { name: 'arithmetic', traces: isTerm },
  { name: 'a date', traces: isDate },
  { name: 'the date of a note', traces: isNoteDate },
  { name: 'the day of a frozen copy', traces: isFrozenDate },
  { name: 'a length of time', traces: isLength },
  { name: 'a place in the text', traces: isPlace },
  ...counted,
  ...inSpeech,
  ...structure,
  ...listed,
];
