import type { Declaration } from '../declaration.ts';
import { at, type Issue } from '../issue.ts';
import type { Change, ChangedPlace, Correction } from '../schema.ts';
import { textFile } from '../text-file.ts';
import { contentsOf } from './contents.ts';
import type { Context } from './context.ts';

const file = 'corrections.json';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Finds a list item by its id anywhere in the content of a file; a commitment has its segment as its id. */
function itemIn(content: unknown, id: string): object | null {
  if (!isObject(content)) return null;
  const items = Array.isArray(content) ? content.filter(isObject) : [];
  const own = items.find((item) => (item.id ?? item.segment) === id);
  return (
    own ?? Object.values(content).reduce<object | null>((found, inner) => found ?? itemIn(inner, id), null)
  );
}

/** The item or segment of a place, without its field; null if there is none. */
function itemAt(place: ChangedPlace, declaration: Declaration): object | null {
  const tag = declaration.languages.find((each) => textFile(each) === place.file);
  if (tag !== undefined) {
    const line = place.id === undefined ? undefined : declaration.segments[tag]?.[place.id];
    return line === undefined ? null : { [tag]: line };
  }
  if (place.id === undefined) return place.file === 'declaration.json' ? declaration.about : null;
  // A correction cannot correct another one: an earlier account of a mistake stays as it was.
  const [, content] = contentsOf(declaration).find(([name]) => name === place.file && name !== file) ?? [];
  return itemIn(content, place.id);
}

/** The content of a place, its field included; null if the place does not exist. */
function contentAt(place: ChangedPlace, declaration: Declaration): unknown {
  const item = itemAt(place, declaration);
  return item === null || place.field === undefined
    ? item
    : ((item as Record<string, unknown>)[place.field] ?? null);
}

/** All words in a language: those under its tag, and annotation bodies in it. */
function wordsIn(content: unknown, tag: string): string[] {
  if (!isObject(content)) return [];
  const own = content.language === tag ? [content.value] : [];
  return [...own, content[tag]]
    .filter((value) => typeof value === 'string')
    .concat(Object.values(content).flatMap((inner) => wordsIn(inner, tag)));
}

/** Splits quoted words at omissions ("[…]") into the pieces that are compared. */
const pieces = (words: string): string[] =>
  words
    .normalize('NFC')
    .split('[…]')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

/** True if one text holds the pieces of the quoted words in their order. */
function stands(quoted: string, texts: readonly string[]): boolean {
  return texts.some((text) => {
    let from = 0;
    return pieces(quoted).every((piece) => {
      const start = text.normalize('NFC').indexOf(piece, from);
      from = start + piece.length;
      return start !== -1;
    });
  });
}

const nameOf = ({ file: name, id, field }: ChangedPlace): string =>
  [name, id, field].filter((part) => part !== undefined).join(', ');

/** Checks quoted words: no place has the old ones, and for a linked correction one has the new ones. */
function quotationIssues(
  { linked }: Correction,
  { places, said, says }: Change,
  declaration: Declaration,
): [field: string, expected: string][] {
  const textsOf = (place: ChangedPlace, tag: string) => wordsIn(contentAt(place, declaration), tag);
  const old = Object.entries(said ?? {}).flatMap(([tag, words]) =>
    places
      .filter((place) => stands(words, textsOf(place, tag)))
      .map((place): [string, string] => [
        `said.${tag}`,
        `expected words that no longer stand in ${nameOf(place)}`,
      ]),
  );
  if (!linked) return old;
  const lost = Object.entries(says)
    .filter(([tag, words]) => !places.some((place) => stands(words, textsOf(place, tag))))
    .map(([tag]): [string, string] => [
      `says.${tag}`,
      `expected words that stand in ${places.map(nameOf).join(' or in ')}, or "linked": false`,
    ]);
  return [...old, ...lost];
}

/** Both sides of a change have the same languages: all of them, or for a change of words some of them. */
function languageIssues({ what, said, says }: Change, languages: readonly string[]): [string, string][] {
  const tags = Object.keys(says);
  const wanted = what === 'words' ? tags : languages;
  const isLike = (record: object) =>
    Object.keys(record).sort().join() === [...wanted].sort().join() && wanted.length > 0;
  const unknown = tags.filter((tag) => !languages.includes(tag));
  return [
    ...unknown.map((tag): [string, string] => [
      'says',
      `expected only languages that have a text, there is no ${textFile(tag)}`,
    ]),
    ...[...(said === null ? [] : [['said', said] as const]), ['says', says] as const]
      .filter(([, record]) => !isLike(record))
      .map(([field, record]): [string, string] => [
        field,
        `expected words in ${wanted.join(' and ') || 'a language'}, got ${Object.keys(record).join(' and ') || 'none'}`,
      ]),
  ];
}

/** Checks that corrections name places that exist, and quote words that are or are not there. */
export function checkCorrections({ declaration }: Context): Issue[] {
  return declaration.corrections.flatMap((correction) =>
    correction.changes.flatMap((change, index) => {
      const missing = change.places
        .filter((place) => contentAt(place, declaration) === null)
        .map((place): [string, string] => [
          'places',
          `expected a place that exists, there is no ${nameOf(place)}`,
        ]);
      const quoted =
        change.what === 'words' && missing.length === 0
          ? quotationIssues(correction, change, declaration)
          : [];
      return [...missing, ...languageIssues(change, declaration.languages), ...quoted].map(
        ([field, expected]) => ({ file, at: at(correction.id, `changes.${index}.${field}`), expected }),
      );
    }),
  );
}
