import { declaration } from '../../declaration.ts';
import { lines, linesIn, pictureSizes, frameWidths, largestEdition, notes, sheetsIn } from './built.ts';
import { minutesToRead } from '../../../src/features/reading/opening/minutes.ts';
import { ungrouped } from '../../../src/model/numerals.ts';
import { about, figures, grammars, messages, placeOf, sections, segments } from './facts.ts';
import { filledAt, type Filled } from './messages.ts';
import { even } from './run.ts';
import { attribute } from './shown.ts';
import type { Rule, Sighting } from './sighting.ts';

const { lesson, exercises, plan, presets } = declaration;
const minutes = lesson.reduce((sum, step) => sum + step.minutes, 0);

/** Minutes of some steps together. */
const minutesOf = (ids: readonly string[]): number =>
  lesson.filter(({ id }) => ids.includes(id)).reduce((sum, step) => sum + step.minutes, 0);

/** Returns a text that is a number in digits and nothing else. */
const digits = (text: string): string | undefined => /^\s*(\d[\d.,\u00a0\u202f]*)\s*$/.exec(text)?.[1];

/** A check of the value in a message’s placeholder. */
type Check = (filled: Filled, sighting: Sighting) => boolean;

const inMessage = (name: string, key: string, check: Check): Rule => ({
  name,
  traces: (sighting) => {
    const { lang, line, at, token } = sighting;
    return [...filledAt(key, lang, line, at, at + token.length)].some(
      // The number is one of the values, and not one of the words around them.
      (filled) =>
        Object.values(filled).some((text) => digits(text) === token.trim()) && check(filled, sighting),
    );
  },
});

/** Things with numbered names: notes, steps, points, exercises; each name with its numbers. */
const numbered = (lang: string): [name: string, number: number][] => [
  ...declaration.annotations.map(({ id, label }): [string, number] => [
    label[lang] ?? '',
    notes.get(id) ?? 0,
  ]),
  ...lesson.map(({ claim }, i): [string, number] => [claim[lang] ?? '', i + 1]),
  ...exercises.map(({ kind }, i): [string, number] => [
    messages[lang]?.[`exercise.title.${kind}`] ?? '',
    i + 1,
  ]),
];

/** The number of a list’s point, by the words that the point begins with. */
const isItsPoint = ({ line, at, token, lang, value }: Sighting): boolean => {
  const opening = even(line.slice(at + token.length))
    .split(' ')
    .slice(0, 3)
    .join(' ');
  return about.outline.some(
    ({ id, kind }) =>
      kind === 'commitment' &&
      placeOf(id).point === value &&
      even(segments[lang]?.[id] ?? '').startsWith(opening) &&
      opening.length >= 8,
  );
};

const isNumber = (text: string | undefined, value: number): boolean => Number(text) === value;

/** "19. Other published amounts": the number of the following item. */
const isItsNumber = ({ line, at, token, lang, value }: Sighting): boolean => {
  const rest = even(line.slice(at + token.length)).replace(/^[.: ]+/, '');
  return numbered(lang).some(
    ([name, number]) =>
      number === value &&
      name !== '' &&
      [name, ungrouped(name, grammars[lang]!)].some((each) => rest.startsWith(even(each))),
  );
};

/** The number at the end of an address or id within the page: exercise 3 is "exercise-3". */
const isItsId = ({ text, start, value, holders }: Sighting): boolean => {
  if (/[\p{L}\p{N}]/u.test(text.slice(0, start))) return false;
  const number = holders
    .map(
      ({ attributes }) =>
        /^#?exercise-(\d+)$/.exec(attributes.get('id') ?? attributes.get('href') ?? '')?.[1],
    )
    .find((each) => each !== undefined);
  return isNumber(number, value);
};

/** True if a passage of an exercise has this many answers. */
const placesOf = (value: number): boolean =>
  exercises.some((exercise) => exercise.kind === 'qualifier' && exercise.answers.length === value);

/** Scales of the lesson: from 0 to the end, in steps. */
const scales = lesson.flatMap(({ show }) => {
  if (show.what !== 'prediction') return [];
  const figure = figures.find(({ id }) => id === show.figure);
  return figure ? [{ figure, to: show.to, step: show.step }] : [];
});

/** "Million", if millions are typed. */
const isUnitOfScale = ({ text, token, value, holders, scope }: Sighting): boolean =>
  !/\d/.test(token) &&
  value === 1_000_000 &&
  holders.some(({ attributes }) => attributes.has('data-prediction')) &&
  scales.some(({ figure, to }) => to >= value && scope?.some(({ id }) => id === figure.id)) &&
  text.trimStart().startsWith(token);

const isEndOfScale = (sighting: Sighting): boolean =>
  sighting.holders.some(({ attributes }) => attributes.has('data-prediction')) &&
  scales.some(
    ({ figure, to }) =>
      sighting.scope?.some(({ id }) => id === figure.id) && [0, to].includes(sighting.value),
  );

/** Lines of the worksheet that contain a passage. */
const isLine: Check = ({ place = '', line, first, last }, { lang, value }) => {
  const cited = [line, first, last].filter((each) => each !== undefined).map(Number);
  const [, section, point] = /(\d+)(?:\D+(\d+))?/.exec(place) ?? [];
  if (section === undefined) return false;
  const [from, to] = lines(lang, Number(section), point === undefined ? null : Number(point));
  return cited.includes(value) && cited.every((each) => from <= each && each <= to);
};

/** A line number that a style sheet shows beside the text: all of them exist, from the first on. */
const isLineNumber = ({ place, file, value }: Sighting): boolean =>
  place === 'span[data-line]' && value <= linesIn(file).length && linesIn(file)[value - 1] === value;

/** A note number that a style sheet shows at a note’s mark: that of the linked note. */
const isNoteNumber = ({ place, value, holders }: Sighting): boolean => {
  const id =
    /#note-(.+)$/.exec(attribute(holders, 'href') ?? '')?.[1] ??
    attribute(holders, 'id')?.replace(/^note-/, '');
  // On paper marks have no links.
  if (place === 'span[data-number]') return [...notes.values()].includes(value);
  return place === 'a[data-number]' && notes.get(id ?? '') === value;
};

/** Multiples of a hundred marks, on the sheets for counting. */
const isTally = ({ file, place, text, token, value, scope }: Sighting): boolean =>
  file.includes('/sheets/') &&
  place === 'text' &&
  text.trim() === token &&
  value % 10 === 0 &&
  (scope ?? []).some((figure) => value <= figure.value);

export const structure: readonly Rule[] = [
  { name: 'the number of what follows', traces: isItsNumber },
  { name: 'the number of a point', traces: isItsPoint },
  { name: 'the number of an exercise', traces: isItsId },
  { name: 'an end of a scale', traces: isEndOfScale },
  { name: 'the unit of a scale', traces: isUnitOfScale },
  { name: 'marks counted on a sheet', traces: isTally },
  { name: 'the number of a line', traces: isLineNumber },
  { name: 'the number of a note', traces: isNoteNumber },
  inMessage(
    'a step',
    'lesson.position',
    ({ number, of }) => isNumber(of, lesson.length) && Number(number) >= 1 && Number(number) <= lesson.length,
  ),
  inMessage('minutes of a step', 'teach.minutes', (filled, { line, lang }) =>
    lesson.some(
      (step) => even(line).includes(even(step.claim[lang] ?? '')) && isNumber(filled.minutes, step.minutes),
    ),
  ),
  inMessage('minutes of a phase', 'teach.minutes', (filled, { line, lang }) =>
    (plan?.phases ?? []).some(
      ({ pupils, steps }) =>
        even(line).includes(even(pupils[lang] ?? '')) && isNumber(filled.minutes, minutesOf(steps)),
    ),
  ),
  inMessage('the time of a plan', 'plan.time', (filled) =>
    presets.some(
      (preset) =>
        isNumber(filled.minutes, preset.minutes) && isNumber(filled.planned, minutesOf(preset.steps)),
    ),
  ),
  {
    name: 'the name of a preset',
    traces: ({ line, lang, value }) =>
      presets.some(
        ({ name, minutes: time }) =>
          even(line).includes(even(name[lang] ?? '')) &&
          (value === time || new RegExp(`${String(value)}\\s×`, 'u').test(name[lang] ?? '')),
      ),
  },
  inMessage(
    'the lesson',
    'teach.lesson',
    (filled, { value }) =>
      isNumber(filled.steps, lesson.length) &&
      isNumber(filled.minutes, minutes) &&
      [lesson.length, minutes].includes(value),
  ),
  inMessage('exercises', 'teach.exercises', ({ count }) => isNumber(count, exercises.length)),
  inMessage(
    'exercises',
    'exercises.answered',
    ({ answered, count }) =>
      isNumber(count, exercises.length) && (answered === '0' || /^\W/.test(answered ?? '')),
  ),
  inMessage('places to find', 'exercise.places', ({ count }) => placesOf(Number(count))),
  inMessage('places to find', 'exercise.words.found', ({ count }) => placesOf(Number(count))),
  inMessage('minutes to read', 'lead.read', ({ minutes: stated }, { lang }) =>
    isNumber(stated, minutesToRead(Object.values(segments[lang] ?? {}).join(' '))),
  ),
  inMessage('a point of the contents', 'rail.point', ({ point }) =>
    about.outline.some(({ id }) => isNumber(point, placeOf(id).point ?? NaN)),
  ),
  inMessage('sources of a note', 'note.sources', ({ count }) =>
    declaration.annotations.some(({ sources }) => isNumber(count, sources.length)),
  ),
  inMessage('points of a section', 'commitments.tally', ({ points }) =>
    [...sections.values()].some((count) => isNumber(points, count)),
  ),
  {
    name: 'a number whose word can be taken away',
    traces: ({ place, value }) =>
      place.endsWith('[data-number]') &&
      figures.some((figure) => 'quotedFrom' in figure && figure.value === value),
  },
  inMessage(
    'a chart among all',
    'figurePage.place',
    ({ n, count }) =>
      isNumber(count, declaration.views.length) && Number(n) >= 1 && Number(n) <= declaration.views.length,
  ),
  inMessage('points of a section', 'stage.outlineText', ({ section, points }) =>
    [...sections].some(([number, count]) => isNumber(section, number) && isNumber(points, count)),
  ),
  inMessage('marks to a row', 'figure.perRow', ({ count }, { scope }) =>
    (scope ?? []).some(({ value }) => value % Number(count) === 0),
  ),
  inMessage('sheets of paper', 'sheet.print', ({ count }, { file }) => isNumber(count, sheetsIn(file))),
  inMessage('a line', 'worksheet.line', isLine),
  inMessage('lines', 'worksheet.lines', isLine),
  ...['share.px', 'share.previewAt'].map((key) =>
    inMessage('the width of a frame', key, ({ width }, { file }) => frameWidths(file).has(Number(width))),
  ),
  inMessage('the size of a file', 'teach.kilobytes', ({ size }) => {
    const bytes = Number(size) * 1000;
    return largestEdition <= bytes && bytes < largestEdition * 1.2;
  }),
  {
    name: 'the size of a picture',
    traces: ({ line, at, token }) =>
      [...line.matchAll(/(\d+) × (\d+)/g)].some(
        ({ 0: all, 1: width, 2: height, index }) =>
          index <= at &&
          at + token.length <= index + all.length &&
          pictureSizes.has(`${width ?? ''}×${height ?? ''}`),
      ),
  },
  {
    name: 'how much larger a picture is',
    traces: ({ text, start, value, holders }) =>
      text.slice(0, start).endsWith('×') &&
      holders.some(({ attributes }) => isNumber(attributes.get('data-scale'), value)),
  },
];
