import { textFile, textFilePattern } from '../../model/text-file.ts';
import { parseNote } from './parse-note.ts';
import type { Note } from './note.ts';
import { refused, type ParsedNote } from './read-result.ts';

/** The context in which a file of notes is read. */
export interface ReadContext {
  lang: string;
  /** Current time, ISO 8601. */
  now: string;
  makeId: () => string;
}

const annotationOf = (note: Note, lang: string, source: string): object => ({
  id: note.id,
  type: 'Annotation',
  motivation: note.motivation,
  created: note.created,
  modified: note.modified,
  // A highlight without text has no body.
  ...(note.text && {
    body: [{ type: 'TextualBody', language: lang, format: 'text/plain', value: note.text }],
  }),
  target: [
    {
      source,
      segment: note.segment,
      selector: {
        type: 'TextQuoteSelector',
        exact: note.exact,
        ...(note.prefix && { prefix: note.prefix }),
        ...(note.suffix && { suffix: note.suffix }),
      },
    },
  ],
});

/**
 * Formats notes as a page of the Web Annotation data model, in the shape of the declaration’s
 * annotations.json. They have no TextPositionSelector: it would count from the start of the file, and notes
 * are anchored by words only.
 *
 * @param source address of the text’s file
 */
export const writeJsonld = (notes: readonly Note[], lang: string, source: string): string =>
  `${JSON.stringify(
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationPage',
      items: notes.map((note) => annotationOf(note, lang, source)),
    },
    null,
    2,
  )}\n`;

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns an array; JSON-LD allows a single value in place of a list. */
const all = (value: unknown): unknown[] => {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
};

const named = (fields: Fields, type: string): boolean => all(fields['type']).includes(type);

/**
 * Returns the annotations in a page, a collection with its first page, a list, or a single annotation; null
 * for anything else.
 */
function itemsOf(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value as unknown[];
  if (!isFields(value)) return null;
  if (named(value, 'Annotation')) return [value];
  const { first } = value;
  const items = isFields(first) ? first['items'] : value['items'];
  return Array.isArray(items) ? (items as unknown[]) : null;
}

/** Returns the file name in an address: "text.fr.txt". */
function fileOf(source: unknown): string {
  const address = isFields(source) ? source['id'] : source;
  const [path = ''] = typeof address === 'string' ? address.split(/[?#]/, 1) : [];
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Returns the text of the body in a language; a body without a language counts as one. */
function textIn(bodies: readonly unknown[], lang: string): unknown {
  const spoken = bodies.filter((body) => {
    const tags = isFields(body) ? all(body['language']) : [];
    return tags.length === 0 || tags.includes(lang);
  });
  const body = spoken[0] ?? bodies[0];
  return isFields(body) ? body['value'] : body;
}

function claim(item: unknown, context: ReadContext): ParsedNote {
  if (!isFields(item) || !named(item, 'Annotation')) return refused('shape');
  const text = textIn([...all(item['body']), ...all(item['bodyValue'])], context.lang);
  const targets = all(item['target']).filter(isFields);
  const target = targets.find(({ source }) => fileOf(source) === textFile(context.lang)) ?? targets[0];
  const selector = all(target?.['selector'])
    .filter(isFields)
    .find((each) => named(each, 'TextQuoteSelector'));
  const given = parseNote(
    {
      ...{ id: item['id'], created: item['created'], modified: item['modified'], text },
      motivation: all(item['motivation'])[0],
      segment: target?.['segment'],
      ...{ exact: selector?.['exact'], prefix: selector?.['prefix'], suffix: selector?.['suffix'] },
    },
    context.now,
    context.makeId,
  );
  const file = fileOf(target?.['source']);
  if ('why' in given || file === textFile(context.lang)) return given;
  return refused(textFilePattern.test(file) ? 'otherText' : 'shape', given.exact, given.text);
}

/** Parses JSON-LD notes. The file is untrusted: each note is validated by itself. */
export function readJsonld(json: string, context: ReadContext): ParsedNote[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return [refused('unreadable')];
  }
  const items = itemsOf(value);
  if (!items) return [refused('unreadable')];
  return items.length ? items.map((item) => claim(item, context)) : [refused('none')];
}
