import { describe, expect, it } from 'vitest';
import { example, readFrom } from '../../tests/example.ts';
import { DataError, formatIssue } from './issue.ts';
import { loadFigures } from './load-figures.ts';
import { loadDeclaration } from './load.ts';

/** The lines of the error that loading throws after `changes` to the files; none if it succeeds. */
async function issuesOf(changes: Record<string, unknown>): Promise<string[]> {
  try {
    await loadDeclaration(readFrom({ ...example(), ...changes }), ['en', 'fr']);
    return [];
  } catch (error) {
    if (error instanceof DataError) return error.issues.map(formatIssue);
    throw error;
  }
}

const figure = { ...example()['figures.json'].figures[0] };
const figuresWith = (own: object): Record<string, unknown> => ({
  'figures.json': { figures: [{ ...figure, ...own }] },
});

describe('loadDeclaration(read, languages)', () => {
  it('gives the files parsed, the original language first, and the texts cut into segments', async () => {
    const declaration = await loadDeclaration(readFrom(example()), ['en', 'fr']);
    expect(declaration.languages).toEqual(['fr', 'en']);
    expect(declaration.segments.en).toEqual({
      title: 'Agreement',
      p1: 'About 300 people, of whom 120 minors, in 2015.',
    });
    expect(declaration.figures.map(({ id }) => id)).toEqual(['people', 'minors', 'others']);
    expect(declaration.annotations).toHaveLength(1);
  });

  it('reads the original even when it is not asked for', async () => {
    expect((await loadDeclaration(readFrom(example()), [])).languages).toEqual(['fr']);
  });

  it('throws the issues of all files together', async () => {
    expect(await issuesOf({ 'views.json': undefined, 'text.fr.txt': undefined, 'numbers.json': {} })).toEqual(
      [
        'numbers.json · numbers: expected this field, it is missing',
        'views.json: expected a file that can be read: no such file',
        'text.fr.txt: expected a file that can be read: no such file',
      ],
    );
  });

  it('gives no facts of later days where there is no file of them, and the issues of one that is broken', async () => {
    const { 'afterwards.json': _, ...files } = example();
    expect((await loadDeclaration(readFrom(files), ['en', 'fr'])).afterwards).toEqual([]);
    expect(await issuesOf({ 'afterwards.json': {} })).toEqual([
      'afterwards.json · afterwards: expected this field, it is missing',
    ]);
  });

  it('names the line where JSON is cut short', async () => {
    expect(await issuesOf({ 'refusals.json': '{\n  "refusals": [' })).toEqual([
      'refusals.json · line 2: expected complete JSON: Unexpected end of JSON input',
    ]);
  });

  it('names the line where JSON is broken', async () => {
    expect(await issuesOf({ 'refusals.json': '{\n  refusals: []\n}' })).toEqual([
      expect.stringMatching(/^refusals\.json · line 2: expected complete JSON: /),
    ]);
  });
});

describe('loadFigures(read)', () => {
  it('gives the figures, stated and derived', async () => {
    expect(await loadFigures(readFrom(example()))).toHaveLength(3);
  });

  const wrong: [own: object, issue: string][] = [
    [{ value: '28' }, 'figures.json · people · value: expected a number, got "28"'],
    [{ value: -1 }, 'figures.json · people · value: expected a number from 0, got -1'],
    [
      { unit: 'boat' },
      'figures.json · people · unit: expected "person" | "officer" | "EUR" | "network" | "network/month", got "boat"',
    ],
    [{ note: 'x' }, 'figures.json · people · note: expected no field of this name'],
    [{ label: undefined }, 'figures.json · people · label: expected this field, it is missing'],
    [{ label: { fr: ' ' } }, 'figures.json · people · label.fr: expected a text that is not empty'],
    [{ quotedFrom: { fr: 'x' } }, 'figures.json · people · quotedFrom.fr: expected an object, got "x"'],
    [
      { observationDate: '30.8.2016' },
      'figures.json · people · observationDate: expected a date such as 2016-08-30, got "30.8.2016"',
    ],
    [{ id: undefined, value: '28' }, 'figures.json · figures.0.id: expected this field, it is missing'],
  ];

  it.each(wrong)('names the figure and the field: %o', async (own, issue) => {
    expect(await issuesOf(figuresWith(own))).toContain(issue);
  });

  it('says of a figure with a formula what is wrong with it as a derived figure', async () => {
    const others = { ...example()['figures.json'].figures[2], value: null };
    expect(await issuesOf({ 'figures.json': { figures: [others] } })).toEqual([
      'figures.json · others · value: expected a number, got null',
    ]);
  });

  it('says of an item that is no object what it should be', async () => {
    expect(await issuesOf({ 'figures.json': { figures: [7] } })).toEqual([
      'figures.json · figures.0: expected an object, got 7',
    ]);
  });
});

describe('what is wrong is said so that one finds it', () => {
  const firstOf = async (changes: Record<string, unknown>) => (await issuesOf(changes))[0];

  it('names the line where JSON is broken far down, in a file of more than nine letters', async () => {
    const json = `{\n"refusals":\n[\n\n\n\n${' '.repeat(100)}]\n,}`;
    expect(await firstOf({ 'refusals.json': json })).toMatch(
      /^refusals\.json · line 8: expected complete JSON: /,
    );
  });

  it('names no line where the engine does not say', async () => {
    const issues = await issuesOf({ 'views.json': 'null' });
    expect(issues).toEqual(['views.json: expected an object, got null']);
  });

  it('cuts what was got after 60 letters, and not before', async () => {
    const got = async (length: number) =>
      (await firstOf(figuresWith({ observationDate: 'x'.repeat(length) })))?.split('got ')[1];
    expect(await got(58)).toBe(`"${'x'.repeat(58)}"`);
    expect(await got(59)).toBe(`"${'x'.repeat(59)}…`);
  });

  it('calls a list and a text what they are', async () => {
    expect(await firstOf(figuresWith({ label: 7, id: 'x' }))).toBe(
      'figures.json · x · label: expected an object, got 7',
    );
    expect(await firstOf({ 'numbers.json': { numbers: 'x' } })).toBe(
      'numbers.json · numbers: expected a list, got "x"',
    );
    expect(await firstOf({ 'annotations.json': { ...example()['annotations.json'], id: 5 } })).toBe(
      'annotations.json · id: expected a text, got 5',
    );
  });

  it('names an item by its place where its id is none', async () => {
    for (const id of ['', 5, null, undefined])
      expect(await firstOf(figuresWith({ id, value: 'x' }))).toMatch(/^figures\.json · figures\.0\./);
  });

  it('names the items of a list of texts by their places', async () => {
    const [view] = example()['views.json'].views;
    const views = [{ ...view, panels: [{ form: 'units', figures: ['a', null] }] }];
    expect(await firstOf({ 'views.json': { views } })).toBe(
      'views.json · people · panels.0.figures.1: expected a text, got null',
    );
  });

  it('reports the issues of a step by what it shows', async () => {
    const [step] = example()['lesson.json'].steps;
    const lesson = (show: unknown) => ({
      'lesson.json': { ...example()['lesson.json'], steps: [{ ...step, show }] },
    });
    expect(await firstOf(lesson({ what: 'dance' }))).toMatch(
      /^lesson\.json · guess-people · show\.what: expected "facts" \| .* \| "questions", got "dance"$/,
    );
    expect(await firstOf(lesson(7))).toBe('lesson.json · guess-people · show: expected an object, got 7');
  });

  it('takes a figure with "wasDerivedFrom", or with a formula, for a derived one', async () => {
    for (const own of [{ formula: 'a + b' }, { wasDerivedFrom: ['a'] }]) {
      const issues = await issuesOf({ 'figures.json': { figures: [{ id: 'sum', ...own }] } });
      expect(issues).not.toContain('figures.json · sum · quotedFrom: expected this field, it is missing');
    }
  });

  it('says of a text why it cannot be cut, and of texts nothing where the outline is missing', async () => {
    expect(await issuesOf({ 'declaration.json': undefined, 'text.en.txt': 'one line' })).toEqual([
      'declaration.json: expected a file that can be read: no such file',
    ]);
    expect(await issuesOf({ 'text.en.txt': 'one line' })).toEqual([
      expect.stringMatching(/^text\.en\.txt: expected 2 lines/),
    ]);
  });

  it('says what was thrown where it was no error', async () => {
    await expect(loadFigures(() => Promise.reject('gone'))).rejects.toThrow(
      'figures.json: expected a file that can be read: gone',
    );
  });

  it('throws on what is no issue of a file', async () => {
    const broken = { toString: () => '{}' } as unknown as string;
    const read = (file: string) =>
      file === 'text.fr.txt' ? Promise.resolve(broken) : readFrom(example())(file);
    await expect(loadDeclaration(read, ['fr'])).rejects.toThrow('normalize');
  });
});

it('loadFigures(read) says of nothing in the list what it should be', async () => {
  expect(await issuesOf({ 'figures.json': { figures: [null] } })).toEqual([
    'figures.json · figures.0: expected an object, got null',
  ]);
});
