import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The heuristics of Chartability/POUR-CAF at 1eec6bb, by principle; those with a star are critical. */
const HEURISTICS = {
  Perceivable: [
    '*Low contrast',
    '*Content is only visual',
    '*Small text size',
    '*Visual presents seizure risk',
    'Color is used alone to communicate meaning',
    'Meaningful elements can be distinguished from each other',
    'Not CVD-friendly',
    'Spacing is inappropriate',
  ],
  Operable: [
    '*Interaction modality only has one input type',
    '*No interaction cues or instructions',
    '*Controls override AT controls',
    'Low contrast on interactive elements',
    'Keyboard focus indicator missing, obscured, or low contrast',
    'Inappropriate tab stops',
    'Complex actions have no alternatives',
    'Target pointer interaction size is too small',
  ],
  Understandable: [
    '*No explanation for purpose or for how to read',
    '*No title, summary, or caption',
    '*Reading level inappropriate',
    'Interactive context is not clear',
    'Information complexity is inappropriate',
    'Changes are not easy to follow',
    'Metrics and variables are undefined',
    "Statistical uncertainty isn't clearly communicated",
    'Axis labels are unclear or missing',
    'Controls are inappropriate',
  ],
  Robust: ['Does not conform to standards', 'Semantically invalid', 'Fragile technology support'],
  Compromising: [
    '*No table',
    'Information can only be reached through single process',
    'Location and history is unclear',
    'Interactions are not forgivable',
    'Information cannot be navigated according to narrative or structure',
    'Table/data is static',
    'State is not easy to share and reproduce',
  ],
  Assistive: [
    '*Data density is inappropriate',
    '*Navigation and interaction is tedious',
    'Visually apparent features and relationships are not described',
    'Data in text is not human-readable',
    'Space does not handle extremes',
    'No default "build-your-own" provided',
  ],
  Flexible: [
    '*User style change not respected',
    'Long animations cannot be controlled',
    'Scrolling experiences cannot be altered',
    'Zoom and reflow are not supported',
    "User's text adjustments are not respected",
    'Design is not consistent and familiar',
    'Contrast and textures cannot be adjusted',
    'Difficult chart type has no alternative',
  ],
};

const ANSWERS = ['Passes.', 'Passes, with a test owed.', 'Fails in part.', 'Does not apply.'];

const root = join(import.meta.dirname, '..');
const document = readFileSync(join(root, 'docs/chartability.md'), 'utf8');

/** Splits a text into headings of a level and their bodies. */
const parts = (text: string, level: number): [heading: string, body: string][] =>
  text
    .split(new RegExp(`^${'#'.repeat(level)} `, 'm'))
    .slice(1)
    .map((part) => {
      const [heading = '', ...body] = part.split('\n');
      return [heading, body.join('\n')];
    });

/** Returns the tests that a text names: a file and a title in it. */
const namedIn = (text: string): { file: string; title: string | undefined }[] =>
  [...text.matchAll(/^- `([^`]+)`(?:: "(.+)")?$/gm)].map(([, file = '', title]) => ({ file, title }));

/** Returns an error for each named test that does not exist. */
function faultsIn(text: string): string[] {
  return namedIn(text).flatMap(({ file, title }) => {
    if (!existsSync(join(root, file))) return [`${file} is not there`];
    if (title === undefined) return [`${file} is named without a title`];
    return readFileSync(join(root, file), 'utf8').includes(title) ? [] : [`${file} has no test "${title}"`];
  });
}

describe('docs/chartability.md', () => {
  const answers = parts(document, 2).flatMap(([, body]) => parts(body, 3));

  it('has the seven principles and their fifty heuristics, in their order, fourteen of them critical', () => {
    const inOrder = Object.entries(HEURISTICS).map(([principle, titles]) => [
      principle,
      titles.map((title) => title.replace(/^\*(.*)$/, '$1 (critical)')),
    ]);
    expect(
      parts(document, 2).map(([principle, body]) => [principle, parts(body, 3).map(([title]) => title)]),
    ).toEqual(inOrder);
    expect(answers).toHaveLength(50);
    expect(answers.filter(([title]) => title.endsWith(' (critical)'))).toHaveLength(14);
  });

  it('answers each in one of four ways, says why, and names a test', () => {
    for (const [title, body] of answers) {
      const answer = /^\n\*\*(.+?)\*\* \S/.exec(body)?.[1];
      expect(ANSWERS, title).toContain(answer);
      expect(namedIn(body).length, title).toBeGreaterThan(0);
    }
  });

  it('passes the critical ones, though for some a test is owed', () => {
    const critical = answers.filter(([title]) => title.endsWith(' (critical)'));
    for (const [title, body] of critical) expect(body, title).toMatch(/^\n\*\*Passes[.,]/);
  });

  it('names tests that are there', () => {
    expect(faultsIn(document)).toEqual([]);
  });
});

it.each([
  ['- `tests/none.test.ts`: "a title"', 'tests/none.test.ts is not there'],
  ['- `tests/words.test.ts`', 'tests/words.test.ts is named without a title'],
  ['- `tests/words.test.ts`: "a title that no test has"', 'has no test "a title that no test has"'],
])('faultsIn("%s") names what is wrong', (text, fault) => {
  expect(faultsIn(text)).toEqual([expect.stringContaining(fault)]);
});
