import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { physical } from './direction/physical.ts';

const root = join(import.meta.dirname, '../src');

/** Allowed uses of left and right, with their reasons. */
const EXCEPTIONS: Record<string, string> = {
  'features/lesson/Mark.svelte · clip-path: inset(0 100% 0 0)': 'a drawing is turned over as a whole',
  'styles/print.css · @top-left': 'the margins of paper have no logical names',
  'styles/print.css · @bottom-left': 'the margins of paper have no logical names',
  'styles/print.css · @bottom-right': 'the margins of paper have no logical names',
  'features/teach/Sheet.svelte · @top-left': 'the margins of paper have no logical names',
  'features/teach/Sheet.svelte · @bottom-left': 'the margins of paper have no logical names',
  'features/teach/Sheet.svelte · @bottom-right': 'the margins of paper have no logical names',
};

const sheets = readdirSync(root, { recursive: true })
  .map(String)
  .filter((path) => /\.(svelte|css)$/.test(path))
  .map((path) => {
    const source = readFileSync(join(root, path), 'utf8');
    return {
      path,
      css: path.endsWith('.css') ? source : (/<style>([\s\S]*)<\/style>/.exec(source)?.[1] ?? ''),
    };
  });

const found = sheets.flatMap(({ path, css }) =>
  physical(css).map(({ declaration }) => `${path} · ${declaration}`),
);

describe('the style sheets', () => {
  it('speak of start and end, not of left and right', () => {
    expect(found.filter((each) => !(each in EXCEPTIONS))).toEqual([]);
  });

  it('need every exception that is made for them', () => {
    expect(Object.keys(EXCEPTIONS).filter((each) => !found.includes(each))).toEqual([]);
  });
});

describe('physical(css)', () => {
  it.each([
    'margin-left: 1px',
    'width: 100%',
    'text-align: right',
    'padding: 0 1px 0 2px',
    'inset: 0 auto 0 0',
    'border-width: 0 0 1px 1px',
    'box-shadow: inset 3px 0 0 red',
    'transform: translateX(-50%)',
    'translate: 2px 0',
    'background: linear-gradient(to right, red, blue)',
    'transform-origin: left',
    'clip-path: inset(0 1px 0 0)',
  ])('finds "%s"', (declaration) => {
    expect(physical(`@media print { p { ${declaration}; } }`)).toEqual([{ selector: 'p', declaration }]);
  });

  it.each([
    'margin-inline-start: 1px',
    'padding: 0 1px 2px',
    'padding: 0 var(--a, 1px) 2px var(--a, 1px)',
    'text-align: start',
    'box-shadow: inset 0 -2px 0 red',
    'box-shadow: inset calc(3px * var(--ahead)) 0 0 red',
    'translate: 0 -50%',
    'clip-path: inset(50%)',
    'transform: scaleX(-1)',
  ])('lets "%s" be', (declaration) => {
    expect(physical(`p { ${declaration}; }`)).toEqual([]);
  });
});
