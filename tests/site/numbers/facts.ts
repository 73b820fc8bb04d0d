import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { frozenFolder, STAMP } from '../../../tools/vite-plugin-site/frozen.ts';
import { runOf } from '../../../src/model/anchor.ts';
import type { NumeralGrammar } from '../../../src/model/grammar.ts';
import { ungrouped } from '../../../src/model/numerals.ts';
import { period } from '../../../src/model/period.ts';
import { isDerived, isStated, type Figure, type Quotation } from '../../../src/model/schema.ts';
import { parseFormula } from '../../../src/model/formula.ts';
import { declaration, fileNames, folder } from '../../declaration.ts';
import { authoredIn, type Authored } from './authored.ts';
import { even, Texts, wordsIn } from './run.ts';

const root = join(import.meta.dirname, '../../..');

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

export const { about, figures, languages, segments } = declaration;

export const version = (json(join(root, 'package.json')) as { version: string }).version;

/** The frozen copies of its figures, by hash. */
const frozenCopies = frozenFolder(root, folder);
const hashes = existsSync(frozenCopies) ? readdirSync(frozenCopies) : [];
const stampOf = (hash: string) =>
  json(join(frozenCopies, hash, STAMP)) as { date: string; version: string; repacked?: string };

/** The hashes of copies whose pictures were repacked. */
export const repacked = hashes.flatMap((hash) => stampOf(hash).repacked ?? []);

/** The versions of the site that is built, and of the frozen figures. */
export const versions = [
  version,
  ...hashes.map((hash) => stampOf(hash).version),
  ...declaration.corrections.map((correction) => correction.version),
];

/** Number grammars by language. */
export const grammars = Object.fromEntries(
  languages.map((lang) => [lang, json(join(root, `src/i18n/${lang}/numerals.json`)) as NumeralGrammar]),
);

/** Messages of the interface, by language and key. */
export const messages = Object.fromEntries(
  languages.map((lang) => [
    lang,
    json(join(root, `src/i18n/${lang}/messages.json`)) as Record<string, string>,
  ]),
);

/** All written words: those of the declaration’s files, and the messages. */
export const authored: Authored[] = [
  ...fileNames
    .filter((name) => name.endsWith('.json') && name !== 'datapackage.json')
    .flatMap((name) => authoredIn(name, json(join(folder, name)), languages, declaration)),
  ...languages.flatMap((lang) =>
    Object.entries(messages[lang] ?? {}).map(([key, text]) => ({
      file: 'messages.json',
      place: key,
      lang,
      // The values of placeholders are traced at the places that show them.
      text: text.replace(/\{\w+\}/g, (place) => '\ufffc'.padEnd(place.length, '\ufffc')),
      figures: [],
      isSourced: false,
    })),
  ),
];

/** The lines of the texts as written and as spoken, in all languages: a text may quote the other ones. */
export const declared = new Texts(
  languages.flatMap((lang) =>
    Object.values(segments[lang] ?? {}).flatMap((line) => {
      const heard = ungrouped(line, grammars[lang]!);
      // A voice pauses after the number of a section.
      return [line, heard, heard.replace(/^(\d+)\./, '$1,')];
    }),
  ),
);

/** The original text, for its bytes and lines. */
const original = readFileSync(join(folder, `text.${about.originalLanguage}.txt`));
export const bytesOfText = original.length;
export const linesOfText = original.toString().split('\n').length;

/** True for the old words of a correction: nothing else may be traced to them. */
const isCorrected = ({ file, place }: Pick<Authored, 'file' | 'place'>): boolean =>
  file === 'corrections.json' && place.endsWith('· said');

const standing = authored.filter((each) => !isCorrected(each));

/** Written words by language, as shown and as spoken; spoken digits are not grouped. */
export const written = new Map(
  languages.map((lang) => {
    const own = standing.filter((each) => each.lang === lang).map(({ text }) => text);
    return [lang, new Texts([...own, ...own.map((text) => ungrouped(text, grammars[lang]!))])];
  }),
);

/** Complete written texts of a few words, by language: labels, names of sources. */
export const short = new Map(
  languages.map((lang) => [
    lang,
    standing
      .filter((each) => each.lang === lang && /\p{N}|\p{L}/u.test(each.text))
      .map(({ text }) => even(text))
      .filter((text) => wordsIn(text) >= 3 && wordsIn(text) <= 12),
  ]),
);

/** Returns every quotation in the data, as the text has it. */
function quotationsIn(value: unknown): Quotation[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'segment' in value && 'exact' in value ? [value as Quotation] : [];
  return [...own, ...Object.values(value).flatMap(quotationsIn)];
}

/** Quotations of at least two words: shorter ones do not identify their source. */
export const quoted = [
  ...new Set([
    // A number that is not a figure is quoted without its context: with it, it is identified.
    ...quotationsIn(declaration.numbers).map((quotation) => even(runOf(quotation))),
    ...quotationsIn({ ...declaration, numbers: [] }).flatMap((quotation) => [
      even(quotation.exact),
      even(runOf(quotation)),
    ]),
  ]),
].filter((words) => wordsIn(words) >= 2);

/** Dates in the data, in EDTF: of the declaration, its figures, and the numbers of its text. */
export const dates = new Set([
  about.date,
  ...figures.filter(isStated).flatMap(({ temporalCoverage, observationDate }) =>
    // A year without a month begins in January.
    [
      ...(temporalCoverage?.split('/') ?? []),
      ...(/^\d{4}$/.test(temporalCoverage ?? '') ? [`${temporalCoverage ?? ''}-01`] : []),
      observationDate ?? about.date,
    ].map((date) => date.replace('~', '')),
  ),
]);

/** The days on which figures were frozen, by hash. */
export const frozenOn = new Map(hashes.map((hash) => [hash, stampOf(hash).date]));

/** The days of corrections. */
export const correctedOn = declaration.corrections.map(({ date }) => date);

/** Dates of the facts in each context note. */
export const noteDates = new Map(
  declaration.annotations.map(({ id, date }) => [id, date?.replaceAll('~', '').split('/') ?? []]),
);

/** A figure as a term of a formula: its value, and the formatted number. */
export interface Term {
  value: number;
  sign: Figure['magnitudeStatus'];
}

/** The terms of each formula that is shown: of derived figures and of refusals. */
export const formulas: Term[][] = [
  ...figures.filter(isDerived).map(({ formula }) => formula),
  ...declaration.refusals.flatMap((refusal) => refusal.formulas),
].map((formula) => {
  const terms = parseFormula(formula)?.terms ?? [];
  return terms.map((term): Term => {
    if (term === 'months') {
      const first = figures.filter(isStated).find(({ id }) => id === terms[0]);
      const { months, monthsAbout } = period(first?.temporalCoverage ?? '');
      return { value: months ?? NaN, sign: monthsAbout ? '~' : '=' };
    }
    const figure = figures.find(({ id }) => id === term);
    return { value: figure?.value ?? NaN, sign: figure?.magnitudeStatus ?? '=' };
  });
});

/** The number of points of each section of the text, and in all. */
export const sections = new Map(
  about.outline
    .filter(({ kind }) => kind === 'heading')
    .map(({ id }, i) => [
      i + 1,
      about.outline.filter((item) => item.kind === 'commitment' && item.id.startsWith(`${id}-`)).length,
    ]),
);

/** Returns section and point of a segment: 2 and 3 for "s2-c3". */
export function placeOf(segment: string): { section: number; point: number | null } {
  let [section, point] = [0, 0];
  for (const { id, kind } of about.outline) {
    if (kind === 'heading') [section, point] = [section + 1, 0];
    if (kind === 'commitment') point++;
    if (id === segment) return { section, point: kind === 'commitment' ? point : null };
  }
  throw new Error(`no segment "${segment}"`);
}
