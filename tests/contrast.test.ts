import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { colourOf, contrast, type Colour } from '../src/features/share/contrast.ts';

const css = readFileSync(join(import.meta.dirname, '../src/styles/theme.css'), 'utf8').replace(
  /\/\*[\s\S]*?\*\//g,
  '',
);

const HUES = ['hue-1', 'hue-2', 'hue-3', 'hue-4', 'hue-5'];
const GROUNDS = ['paper', 'paper-raised'];

/** Names a colour blended into the page’s background by a share: "accent 22%". */
const tinted = (names: readonly string[], share: number) => names.map((name) => `${name} ${String(share)}%`);

/** Each colour of letters, with all its backgrounds. WCAG 1.4.3 requires 4.5:1. */
const LETTERS: Record<string, readonly string[]> = {
  ink: [
    ...GROUNDS,
    'accent-soft',
    // Numbers in the text and the words around them, the selected one on a chart, notes of a student.
    ...[14, 22, 26].flatMap((share) => tinted(HUES, share)),
    'accent 22%',
    'hue-2 24%',
    'hue-2 32%',
    // The bars of the lesson.
    'ink 5%',
  ],
  // Words in the sketches of refused charts are on their faint bars.
  'ink-quiet': [...GROUNDS, 'accent-soft', 'accent 22%', 'ink 5%', ...tinted(HUES, 10), ...tinted(HUES, 14)],
  accent: [...GROUNDS, 'accent 22%'],
  // The current match of a search, the bar over a refused sketch.
  paper: ['accent', 'ink'],
  'code-dark': ['code-light'],
};

/** Each colour of marks, focus rings and state signs, with all its backgrounds. WCAG 1.4.11 requires 3:1. */
const SHAPES: Record<string, readonly string[]> = {
  ...Object.fromEntries(HUES.map((hue) => [hue, [...GROUNDS, 'accent 22%', `${hue} 12%`]])),
  neutral: GROUNDS,
  ink: GROUNDS,
  // Underlines of links and noted words.
  ...Object.fromEntries(['ink 55%', 'ink 65%', 'ink-quiet 65%'].map((line) => [line, GROUNDS])),
  // The sketches of refused charts.
  ...Object.fromEntries(tinted(HUES, 75).map((faint) => [faint, ['paper']])),
  'ink-quiet': GROUNDS,
  accent: [...GROUNDS, 'accent-soft'],
  // The guess of a student, beside the number of the text.
  'accent 75%': ['ink 5%'],
};

/** Colours without meaning, each with the reason why it may be faint. */
const TELLING_NOTHING: Record<string, string> = {
  line: 'hairlines between parts that their distance sets apart, and edges of controls that their words name',
  black: 'a screen that is switched off',
};

/** Veils over the page, which hide it while the dialog of the QR code is open. */
const VEILS = ['paper 80%'];

type Scheme = 'light' | 'dark';

const declarations = (block: string): Map<string, string> =>
  new Map([...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));

/** Returns the text between the braces after the first occurrence of a text. */
function blockAfter(text: string): string {
  const start = css.indexOf('{', css.indexOf(text)) + 1;
  let depth = 1;
  let end = start;
  while (depth > 0) depth += { '{': 1, '}': -1 }[css[end++] ?? '}'] ?? 0;
  return css.slice(start, end - 1);
}

const usual = declarations(blockAfter(':root'));
const SETS: [name: string, values: Map<string, string>][] = [
  ['as usual', usual],
  ...(['more', 'less'] as const).map((how): [string, Map<string, string>] => [
    `asked for ${how} contrast`,
    new Map([...usual, ...declarations(blockAfter(`@media (prefers-contrast: ${how})`))]),
  ]),
];

/** Resolves a value of the theme to a colour in a colour scheme; null if it is not a colour. */
function resolved(value: string | undefined, scheme: Scheme): Colour | null {
  const pair = /^light-dark\(([^,]+),\s*([^)]+)\)$/.exec(value ?? '');
  const one = pair ? pair[scheme === 'light' ? 1 : 2] : value;
  const full = one?.replace(/^#([0-9a-f])([0-9a-f])([0-9a-f])$/i, '#$1$1$2$2$3$3');
  return full?.startsWith('#') ? colourOf(full) : null;
}

/** Returns the least contrast of two names in a colour scheme; tints are tested on either background. */
function ratioOf(values: Map<string, string>, scheme: Scheme, colour: string, ground: string): number {
  const named = (name: string): Colour => {
    const found = resolved(values.get(name), scheme);
    if (!found) throw new Error(`src/styles/theme.css has no colour --${name}`);
    return found;
  };
  /** Resolves a name on a background: the colour, or its tint. */
  const seen = (name: string, under: Colour): Colour => {
    const [hue = '', share = '100%'] = name.split(' ');
    return named(hue).map(
      (value, i) => under[i]! + ((value - under[i]!) * parseInt(share)) / 100,
    ) as unknown as Colour;
  };
  const grounds = GROUNDS.map((page) => seen(ground, named(page)));
  return Math.min(...grounds.map((under) => contrast(seen(colour, under), under)));
}

const couples = (pairs: typeof LETTERS): [colour: string, ground: string][] =>
  Object.entries(pairs).flatMap(([colour, grounds]) =>
    grounds.map((ground): [string, string] => [colour, ground]),
  );

describe.each(SETS)('the colours, %s', (name, values) => {
  describe.each(['light', 'dark'] as const)('%s', (scheme) => {
    const below = (pairs: typeof LETTERS, least: number): string[] =>
      couples(pairs)
        .map(([colour, ground]) => ({ colour, ground, ratio: ratioOf(values, scheme, colour, ground) }))
        .filter(({ ratio }) => ratio < least)
        .map(({ colour, ground, ratio }) => `${colour} on ${ground}: ${ratio.toFixed(2)}`);

    it('letters stand out from all that they stand on, by 4.5:1', () => {
      expect(below(LETTERS, name.includes('more') ? 7 : 4.5)).toEqual([]);
    });

    it('marks, focus and signs of state stand out from all that they stand on, by 3:1', () => {
      expect(below(SHAPES, name.includes('more') ? 4 : 3)).toEqual([]);
    });
  });
});

it('the ratios are those that docs/contrast.txt lists', async () => {
  const looks = SETS.flatMap(([, values]) =>
    (['light', 'dark'] as const).map((scheme) => ({ values, scheme })),
  );
  const line = (cells: string[]) =>
    cells.map((cell, i) => (i < 2 ? cell.padEnd(15) : cell.padStart(12))).join('');
  const table = (title: string, pairs: typeof LETTERS) => [
    title,
    line([
      'colour',
      'on',
      ...['', ' more', ' less'].flatMap((how) => ['light', 'dark'].map((is) => is + how)),
    ]),
    ...couples(pairs).map((pair) =>
      line([...pair, ...looks.map(({ values, scheme }) => ratioOf(values, scheme, ...pair).toFixed(2))]),
    ),
    '',
  ];
  const text = [
    'Contrast after WCAG 2 of each colour with all that it stands on, as src/styles/theme.css has them; written by',
    'tests/contrast.test.ts. Light and dark, as usual, asked for more contrast, and for less.',
    '',
    ...table('Letters, at least 4.5; 7 where more is asked for', LETTERS),
    ...table('Marks, lines, focus and states, at least 3; 4 where more is asked for', SHAPES),
  ];
  await expect(text.join('\n')).toMatchFileSnapshot('../docs/contrast.txt');
});

it('every colour of the theme is in a pair, or has a reason to be in none', () => {
  const colours = [...usual].filter(([, value]) => resolved(value, 'light')).map(([name]) => name);
  const paired = [LETTERS, SHAPES].flatMap((pairs) => Object.entries(pairs).flat(2));
  expect(colours.filter((name) => !paired.includes(name) && !(name in TELLING_NOTHING))).toEqual([]);
});

it('every tint that a component lays over the page is in a pair, too', () => {
  const source = join(import.meta.dirname, '../src');
  const styles = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(svelte|css)$/.test(path))
    .map((path) => readFileSync(join(source, path), 'utf8'))
    .join('\n');
  const tints = [...styles.matchAll(/color-mix\(in srgb, (?:var\(--([\w-]+)\)|currentColor) (\d+)%/g)].map(
    ([, name = 'ink', share]) => `${name === 'hue' ? 'hue-1' : name} ${String(share)}%`,
  );
  const paired = [LETTERS, SHAPES].flatMap((pairs) => Object.entries(pairs).flat(2));
  expect(tints.length).toBeGreaterThan(0);
  expect([...new Set(tints)].filter((tint) => ![...paired, ...VEILS].includes(tint))).toEqual([]);
});

it('whoever asks for another contrast gets no colour that the theme does not know', () => {
  for (const [, values] of SETS) expect([...values.keys()].filter((name) => !usual.has(name))).toEqual([]);
});

it('whoever asks for more contrast sees the hairlines, too', () => {
  const [, more] = SETS[1]!;
  for (const scheme of ['light', 'dark'] as const)
    expect(
      contrast(resolved(more.get('line'), scheme)!, resolved(more.get('paper'), scheme)!),
    ).toBeGreaterThan(3);
});
