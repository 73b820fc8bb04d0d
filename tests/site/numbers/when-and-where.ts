import { period } from '../../../src/model/period.ts';
import { isStated } from '../../../src/model/schema.ts';
import { declaration } from '../../declaration.ts';
import { datesIn, isKnown } from './dates.ts';
import {
  about,
  correctedOn,
  dates,
  figures,
  frozenOn,
  languages,
  noteDates,
  placeOf,
  sections,
} from './facts.ts';
import { filledAt, follows } from './messages.ts';
import { even } from './run.ts';
import { figureOf } from './scope.ts';
import { signOf, type Rule, type Sighting } from './sighting.ts';

/** A date of the declaration, or of the figures of the place; a year alone is the beginning of a period. */
const isDate = ({ text, start, end, lang, scope, token }: Sighting): boolean =>
  // BibTeX has English months.
  [...datesIn(text, lang), ...(text.includes('month = {') ? datesIn(text, 'en') : [])].some((date) => {
    if (date.start > start || end > date.end) return false;
    // On an axis, or in a citation, a year alone is that of a date.
    const isAlone = text.trim() === token || /(year = \{|PY +- |[\p{L}.] \()$/u.test(text.slice(0, start));
    if (date.edtf.length > 4 || isAlone) return isKnown(date.edtf, dates);
    const own =
      scope?.filter(isStated).flatMap(({ temporalCoverage }) => temporalCoverage?.slice(0, 4) ?? []) ?? [];
    return own.includes(date.edtf);
  });

/** Returns the date that contains the number of a sighting. */
const dateAt = ({ line, at, token, lang }: Sighting) =>
  datesIn(line, lang).find((date) => date.start <= at && at + token.length <= date.end);

/** A date of the facts in a note: the note of that line, or the one that the line names. */
const isNoteDate = (sighting: Sighting): boolean => {
  const { line, at, lang } = sighting;
  const date = dateAt(sighting);
  if (date === undefined || !follows('note.date', lang, line, at)) return false;
  const own = declaration.annotations.filter(({ label }) => even(line).includes(even(label[lang] ?? '')));
  return (own.length > 0 ? own : declaration.annotations).some(({ id }) =>
    isKnown(date.edtf, noteDates.get(id) ?? []),
  );
};

/** Messages about frozen copies. */
const OF_COPIES = ['embed.frozen', 'share.frozen', 'aside.title', 'aside.text', 'aside.then'];

/** The day of a frozen copy; a message in two languages at once has the date of each. */
const isFrozenDate = (sighting: Sighting): boolean => {
  const { line, at, file } = sighting;
  const days = [...frozenOn].filter(([hash]) => !file.startsWith('v/') || file.startsWith(`v/${hash}/`));
  return languages.some((lang) => {
    const date = dateAt({ ...sighting, lang });
    const isTold = file.endsWith('frozen.json') || OF_COPIES.some((key) => follows(key, lang, line, at));
    if (date === undefined || !isTold) return false;
    return isKnown(
      date.edtf,
      days.map(([, day]) => day),
    );
  });
};

/** The day of a correction: in its entry, at the corrected place, or on the page of a frozen copy. */
const isCorrectionDate = (sighting: Sighting): boolean => {
  const { line, at, lang, file, holders } = sighting;
  const date = dateAt(sighting);
  const isTold =
    file.endsWith('frozen.json') ||
    holders.some(({ name }) => name === 'time') ||
    follows('corrected.on', lang, line, at);
  return date !== undefined && isTold && isKnown(date.edtf, correctedOn);
};

/** The day of a fact of a later day, on its page; a year of the line of time that shows these days. */
const isLaterDate = (sighting: Sighting): boolean => {
  const { file, text, token, value, holders } = sighting;
  if (!/\/explore\/(?:after\/)?index\.html$/.test(file)) return false;
  const later = declaration.afterwards.map((fact) => fact.date);
  const date = dateAt(sighting);
  if (date !== undefined && holders.some(({ name }) => name === 'time')) return isKnown(date.edtf, later);
  const last = Number(later.at(-1)?.slice(0, 4));
  return text.trim() === token && value > Number(about.date.slice(0, 4)) && value <= last;
};

/** The length of a figure’s period, in months. */
const isLength = (sighting: Sighting): boolean => {
  const { text, end, value, scope } = sighting;
  if (!/^[ \u00a0](mois|months)/.test(text.slice(end))) return false;
  return (scope ?? figures).filter(isStated).some(({ temporalCoverage }) => {
    if (temporalCoverage === null) return false;
    const { months, monthsAbout } = period(temporalCoverage);
    return months === value && signOf(sighting) === (monthsAbout ? '~' : '=');
  });
};

/** A place in the text: an existing section and a point in it; for a figure, the place that states it. */
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

/** Rules for times, durations and places. */
export const whenAndWhere: readonly Rule[] = [
  { name: 'a date', traces: isDate },
  { name: 'the date of a note', traces: isNoteDate },
  { name: 'the day of a frozen copy', traces: isFrozenDate },
  { name: 'the day of a correction', traces: isCorrectionDate },
  { name: 'the day of a later fact', traces: isLaterDate },
  { name: 'a length of time', traces: isLength },
  { name: 'a place in the text', traces: isPlace },
];
