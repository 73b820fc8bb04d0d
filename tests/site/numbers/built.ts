import { openSync, readdirSync, readFileSync, readSync, closeSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { about, placeOf } from './facts.ts';

/** The built site. */
export const dist = join(import.meta.dirname, '../../../dist');

/** All its files. */
export const files = readdirSync(dist, { recursive: true, encoding: 'utf8', withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1));

const texts = new Map<string, string>();

/** Reads the text of a file, with a cache. */
export function read(file: string): string {
  const text = texts.get(file) ?? readFileSync(join(dist, file), 'utf8');
  texts.set(file, text);
  return text;
}

/** Returns width and height of a PNG. */
function sizeOf(file: string): string {
  const head = Buffer.alloc(24);
  const open = openSync(join(dist, file), 'r');
  readSync(open, head, 0, 24, 0);
  closeSync(open);
  return `${String(head.readUInt32BE(16))}×${String(head.readUInt32BE(20))}`;
}

export const pictureSizes = new Set(files.filter((file) => /^images\/.*\.png$/.test(file)).map(sizeOf));

export const frameWidths = (file: string): Set<number> =>
  new Set([...read(file).matchAll(/<iframe[^>]* width="(\d+)"/g)].map(([, width]) => Number(width)));

/** Bytes of the largest edition in one file. */
export const largestEdition = Math.max(
  ...files
    .filter((file) => new RegExp(`^${about.id}\\.[^/]+\\.html$`).test(file))
    .map((file) => statSync(join(dist, file)).size),
);

/** The number of each note: its index among the notes in the original text, on the reading page. */
export const notes = new Map(
  [
    ...new Set(
      [...read(`${about.originalLanguage}/index.html`).matchAll(/<a [^>]*href="#note-([^"]+)"/g)].map(
        ([, id = '']) => id,
      ),
    ),
  ].map((id, i) => [id, i + 1]),
);

/** Returns the first and last line number of the worksheet for a point of a section, or for what is outside its points. */
export function lines(lang: string, section: number, point: number | null): [number, number] {
  const page = read(`${lang}/teach/worksheet/index.html`);
  const segments = about.outline.filter(({ id }) => {
    const place = placeOf(id);
    return place.section === section && place.point === point;
  });
  const passage = segments
    .map(({ id }) => new RegExp(`<\\w+[^>]* id="${id}"[\\s\\S]*?</(?:p|h\\d)>`).exec(page)?.[0] ?? '')
    .join('');
  const all = [...passage.matchAll(/data-line="(\d+)"/g)].map(([, line]) => Number(line));
  return [Math.min(...all), Math.max(...all)];
}

const numbered = new Map<string, number[]>();

/** Returns the line numbers on a page, in order. */
export function linesIn(file: string): number[] {
  const known =
    numbered.get(file) ?? [...read(file).matchAll(/ data-line="(\d+)"/g)].map(([, line]) => Number(line));
  numbered.set(file, known);
  return known;
}

/** Returns the number of paper sheets of a page. */
export const sheetsIn = (file: string): number => [...read(file).matchAll(/ data-sheet=/g)].length;
