/**
 * Prints measures of the code: `tsx tools/house.ts [folder]`, for this checkout or another one beside it. It
 * reads src/ as text and has no limits.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { median } from 'd3';
import { buttonRules } from '../tests/layers/button-rules.ts';
import { circle } from '../tests/layers/circle.ts';
import { arrows } from '../tests/layers/faults.ts';

const root = resolve(process.argv[2] ?? join(import.meta.dirname, '..'));

const paths = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  .filter((path) => /\.(ts|svelte|css)$/.test(path) && !/\.test\.ts$/.test(path));
const files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
const code = Object.entries(files).filter(([path]) => !path.endsWith('.css'));
const components = Object.entries(files).filter(([path]) => path.endsWith('.svelte'));

/** Matches of a pattern in some files. */
const matches = (some: [string, string][], pattern: RegExp): string[] =>
  some.flatMap(([, source]) => [...source.matchAll(pattern)].map(([match]) => match));

/** Number of lines with a match in some files. */
const linesWith = (some: [string, string][], pattern: RegExp): number =>
  some.flatMap(([, source]) => source.split('\n').filter((line) => pattern.test(line))).length;

/** Layers that each layer imports, types included. */
const table: Record<string, string[]> = {};
for (const arrow of arrows(files)) {
  const [upper = '', lower = ''] = arrow.split(' → ');
  if (upper !== lower) (table[upper] ??= []).push(lower);
}
const layers = new Set([...Object.keys(table), ...Object.values(table).flat()]);

const lengths = Object.entries(files).map(([path, source]) => ({
  path,
  lines: source.split('\n').length - 1,
}));
const [largest] = lengths.toSorted((a, b) => b.lines - a.lines);

const measures: [string, string | number][] = [
  ['entries of src/', readdirSync(join(root, 'src')).length],
  ['layers', layers.size],
  ['circle of layers, types included', circle(table)?.join(' > ') ?? 'none'],
  ['lines that look up an element', linesWith(code, /querySelector|\belement\('|\.closest\(|dataset\[/)],
  [
    'casts and type arguments of elements',
    matches(code, /\bas (?:HTML|SVG)\w*Element|<(?:HTML|SVG)\w*Element\b/g).length,
  ],
  ['names of data-* attributes', new Set(matches(components, /\bdata-[a-z-]+/g)).size],
  ['base rules for buttons', buttonRules(files).length],
  [
    'props handed on: {declaration} {lang} {root}',
    matches(components, /\s\{(?:declaration|lang|root)\}(?=[\s/>])/g).length,
  ],
  ['files', lengths.length],
  ['lines', lengths.reduce((sum, { lines }) => sum + lines, 0)],
  ['median file, lines', median(lengths, ({ lines }) => lines) ?? 0],
  ['largest file, lines', `${largest?.lines ?? 0} (${largest?.path ?? ''})`],
];

for (const [name, value] of measures) console.log(`${name.padEnd(48)}${value}`);
