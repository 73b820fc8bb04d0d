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

/** The frozen copies of its figures, by their hashes. */
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

/** How each language writes numbers. */
export const grammars = Object.fromEntries(
  languages.map((lang) => [lang, json(join(root, `src/i18n/${lang}/numerals.json`)) as NumeralGrammar]),
);

/** The words of the interface, by language and key. */
export const messages = Object.fromEntries(
  languages.map((lang) => [
    lang,
    json(join(root, `src/i18n/${lang}/messages.json`)) as Record<string, string>,
  ]),
);

/** All words that somebody wrote: those of the declaration's files, and the messages. */
export const authored: Authored[] = [
  ...fileNames
    .filter((name) => name.endsWith('.json') && name !== 'datapackage.json')
    .flatMap((name) => authoredIn(name, json(join(folder, name)), languages, declaration)),
  ...languages.flatMap((lang) =>
    Object.entries(messages[lang] ?? {}).map(([key, text]) => ({
      file: 'messages.json',
      place: key,
      lang,
      // What is put in at these places is looked at where it is shown.
      text: text.replace(/\{\w+\}/g, (place) => '\ufffc'.padEnd(place.length, '\ufffc')),
      figures: [],
      isSourced: false,
    })),
  ),
];

/** The lines of the texts, as they are read and as they are heard, in all languages: a text quotes the other ones. */
export const declared = new Texts(
  languages.flatMap((lang) =>
    Object.values(segments[lang] ?? {}).flatMap((line) => {
      const heard = ungrouped(line, grammars[lang]!);
      // A voice stops after the number of a section.
      return [line, heard, heard.replace(/^(\d+)\./, '$1,')];
    }),
  ),
);

/** Bytes of the text in the original language, and its lines. */
const original = readFileSync(join(folder, `text.${about.originalLanguage}.txt`));
export const bytesOfText = original.length;
export const linesOfText = original.toString().split('\n').length;

/** Whether words are those that a correction says were wrong: nothing else may be traced to them. */
const isCorrected = ({ file, place }: Pick<Authored, 'file' | 'place'>): boolean =>
  file === 'corrections.json' && place.endsWith('· said');

const standing = authored.filter((each) => !isCorrected(each));

/** What was written, by language, as it is seen and as it is heard: there no digits are grouped. */
export const written = new Map(
  languages.map((lang) => {
    const own = standing.filter((each) => each.lang === lang).map(({ text }) => text);
    return [lang, new Texts([...own, ...own.map((text) => ungrouped(text, grammars[lang]!))])];
  }),
);

/** Whole texts of a few words that were written, by language: labels, names of sources. */
export const short = new Map(
  languages.map((lang) => [
    lang,
    standing
      .filter((each) => each.lang === lang && /\p{N}|\p{L}/u.test(each.text))
      .map(({ text }) => even(text))
      .filter((text) => wordsIn(text) >= 3 && wordsIn(text) <= 12),
  ]),
);

/** Every quotation in the data, as it stands in the text. */
function quotationsIn(value: unknown): Quotation[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'segment' in value && 'exact' in value ? [value as Quotation] : [];
  return [...own, ...Object.values(value).flatMap(quotationsIn)];
}

/** Quotations of two words and more: what is less says too little of where it comes from. */
export const quoted = [
  ...new Set([
    // A number that is no figure is quoted alone: with the words around it, it is known.
    ...quotationsIn(declaration.numbers).map((quotation) => even(runOf(quotation))),
    ...quotationsIn({ ...declaration, numbers: [] }).flatMap((quotation) => [
      even(quotation.exact),
      even(runOf(quotation)),
    ]),
  ]),
].filter((words) => wordsIn(words) >= 2);

/** Dates that the data give, in EDTF: of the declaration, its figures, the numbers of its text. */
export const dates = new Set([
  about.date,
  ...figures.filter(isStated).flatMap(({ temporalCoverage, observationDate }) =>
    // A year alone begins in January.
    [
      ...(temporalCoverage?.split('/') ?? []),
      ...(/^\d{4}$/.test(temporalCoverage ?? '') ? [`${temporalCoverage ?? ''}-01`] : []),
      observationDate ?? about.date,
    ].map((date) => date.replace('~', '')),
  ),
]);

/** Days of the site's own: those on which figures were frozen. */
export const frozenOn = new Map(hashes.map((hash) => [hash, stampOf(hash).date]));

/** Days on which something was corrected. */
export const correctedOn = declaration.corrections.map(({ date }) => date);

/** Dates of the facts that a context note tells. */
export const noteDates = new Map(
  declaration.annotations.map(({ id, date }) => [id, date?.replaceAll('~', '').split('/') ?? []]),
);

/** A figure as one term of some arithmetic: its value, and how it is said there. */
export interface Term {
  value: number;
  sign: Figure['magnitudeStatus'];
}

/** The terms of each formula that is shown: of what we compute, and of what we refuse. */
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

/** How many points each section of the text has, and how many there are in all. */
export const sections = new Map(
  about.outline
    .filter(({ kind }) => kind === 'heading')
    .map(({ id }, i) => [
      i + 1,
      about.outline.filter((item) => item.kind === 'commitment' && item.id.startsWith(`${id}-`)).length,
    ]),
);

/** Section and point of a segment: 2 and 3 for "s2-c3". */
export function placeOf(segment: string): { section: number; point: number | null } {
  let [section, point] = [0, 0];
  for (const { id, kind } of about.outline) {
    if (kind === 'heading') [section, point] = [section + 1, 0];
    if (kind === 'commitment') point++;
    if (id === segment) return { section, point: kind === 'commitment' ? point : null };
  }
  throw new Error(`no segment "${segment}"`);
}
