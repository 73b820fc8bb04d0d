import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PARTS, unicodeRange } from '../tools/font-ranges.ts';
import { loadFaces } from '../tools/pictures/typesetter.ts';
import { documentsOf } from './rendered.ts';

const source = join(import.meta.dirname, '../src');
const faces = await loadFaces(join(source, 'styles/fonts'));
const styles = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(svelte|css)$/.test(path) && !path.endsWith('fonts.css'))
  .map((path) => [path, readFileSync(join(source, path), 'utf8')] as const);

describe.each(Object.entries(faces))('the face %s', (_name, weights) => {
  it('has each letter in one file, as tools/font-ranges.ts divides them', () => {
    // The last code point of a table of characters is no character.
    const [base, extended] = weights[400].map(({ characterSet }) =>
      characterSet.filter((point) => point !== 0xffff),
    );
    expect(base?.filter((point) => !PARTS[''].includes(point))).toEqual([]);
    expect(extended?.filter((point) => !PARTS['-extended'].includes(point))).toEqual([]);
    expect(PARTS[''].filter((point) => point < 0x180 && !base?.includes(point))).toEqual([]);
  });
});

it('the extended fonts are fetched for their letters only', () => {
  const css = readFileSync(join(source, 'styles/fonts.css'), 'utf8');
  const ranges = [...css.matchAll(/unicode-range:([^;]*);/g)].map(([, range = '']) =>
    range.replace(/\s+/g, ' ').trim(),
  );
  expect(ranges).toEqual(Array(3).fill(unicodeRange(PARTS['-extended'])));
});

it.each([...documentsOf()])('the words of a page need no extended font: %s', (_path, { title, body }) => {
  const rare = new Set(PARTS['-extended']);
  const letters = [...new Set(title + (body.textContent ?? ''))];
  expect(letters.filter((letter) => rare.has(letter.codePointAt(0) ?? 0))).toEqual([]);
});

it('styles ask for no weight beyond those of the fonts, and for italic letters in one weight', () => {
  const asked = styles.flatMap(([path, css]) =>
    [...css.matchAll(/font(?:-weight)?:\s*(italic )?(\d{3}|bold|bolder)\b/g)].map(
      ([words, italic, weight]) => ({
        at: `${path}: ${words}`,
        isKept: italic ? weight === '400' : weight === '400' || weight === '600',
      }),
    ),
  );
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.filter(({ isKept }) => !isKept).map(({ at }) => at)).toEqual([]);
});
