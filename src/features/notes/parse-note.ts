import { LONGEST, motivationOf, plain, type Motivation } from './note.ts';
import { refused, type ParsedNote } from './read-result.ts';

/** The fields of a note in a file, not validated. */
export interface RawNote {
  id: unknown;
  motivation: unknown;
  text: unknown;
  created: unknown;
  modified: unknown;
  segment: unknown;
  exact: unknown;
  prefix: unknown;
  suffix: unknown;
}

/** Greatest length of an id, or of a part of a selector, in UTF-16 code units. */
const LONGEST_FIELD = 5000;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_FIELD;
const isMissing = (value: unknown): value is undefined | null => value === undefined || value === null;

/** Normalises a time to ISO 8601 in UTC; undefined if it is invalid. */
function momentOf(value: unknown): string | undefined {
  if (!isText(value) || !/^\d{4}-\d{2}-\d{2}/.test(value)) return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

const motivations: readonly unknown[] = ['questioning', 'highlighting'] satisfies Motivation[];

/**
 * Validates the fields of a note. A missing id or time is filled in.
 *
 * @param now current time, ISO 8601
 * @param makeId returns a new unique id
 */
export function parseNote(given: RawNote, now: string, makeId: () => string): ParsedNote {
  const { exact, prefix, suffix, segment, text, id } = given;
  const shown = isText(exact) ? exact : '';
  const said = typeof text === 'string' ? text.slice(0, LONGEST) : '';
  const no = (why: 'shape' | 'tooLong') => refused(why, shown, said);
  if (!isText(exact) || exact === '') return no('shape');
  if (![prefix, suffix, segment, id].every((value) => isMissing(value) || isText(value))) return no('shape');
  if (!isMissing(text) && typeof text !== 'string') return no('shape');
  if ((text ?? '').length > LONGEST) return no('tooLong');
  const modified = isMissing(given.modified) ? given.created : given.modified;
  const moments = [given.created, modified].map((value) => (isMissing(value) ? now : momentOf(value)));
  const [created, changed] = moments;
  if (created === undefined || changed === undefined) return no('shape');
  const note = plain(text ?? '');
  const chosen = motivations.includes(given.motivation) ? (given.motivation as Motivation) : 'commenting';
  return {
    id: isText(id) && id !== '' ? id : makeId(),
    motivation: motivationOf(note, chosen),
    text: note,
    created,
    modified: changed,
    segment: isText(segment) ? segment : null,
    exact,
    prefix: isText(prefix) ? prefix : '',
    suffix: isText(suffix) ? suffix : '',
  };
}
