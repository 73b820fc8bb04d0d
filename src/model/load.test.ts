import { describe, expect, it } from 'vitest';
import { example, readFrom } from '../../tests/example.ts';
import { FaultError, formatFault } from './fault.ts';
import { loadFigures } from './load-figures.ts';
import { loadDeclaration } from './load.ts';

/** The lines that loading ends with after `changes` to the files; none when it succeeds. */
async function faultsOf(changes: Record<string, unknown>): Promise<string[]> {
  try {
    await loadDeclaration(readFrom({ ...example(), ...changes }), ['en', 'fr']);
    return [];
  } catch (error) {
    if (error instanceof FaultError) return error.faults.map(formatFault);
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

  it('throws the faults of all files together', async () => {
    expect(await faultsOf({ 'views.json': undefined, 'text.fr.txt': undefined, 'numbers.json': {} })).toEqual(
      [
        'numbers.json · numbers: expected this field, it is missing',
        'views.json: expected a file that can be read: no such file',
        'text.fr.txt: expected a file that can be read: no such file',
      ],
    );
  });

  it('names the line where JSON is cut short', async () => {
    expect(await faultsOf({ 'refusals.json': '{\n  "refusals": [' })).toEqual([
      'refusals.json · line 2: expected complete JSON: Unexpected end of JSON input',
    ]);
  });

  it('names the line where JSON is broken', async () => {
    expect(await faultsOf({ 'refusals.json': '{\n  refusals: []\n}' })).toEqual([
      expect.stringMatching(/^refusals\.json · line 2: expected complete JSON: /),
    ]);
  });
});

describe('loadFigures(read)', () => {
  it('gives the figures, stated and derived', async () => {
    expect(await loadFigures(readFrom(example()))).toHaveLength(3);
  });

  const wrong: [own: object, fault: string][] = [
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

  it.each(wrong)('names the figure and the field: %o', async (own, fault) => {
    expect(await faultsOf(figuresWith(own))).toContain(fault);
  });

  it('says of a figure with a formula what is wrong with it as a derived figure', async () => {
    const others = { ...example()['figures.json'].figures[2], value: null };
    expect(await faultsOf({ 'figures.json': { figures: [others] } })).toEqual([
      'figures.json · others · value: expected a number, got null',
    ]);
  });

  it('says of an item that is no object what it should be', async () => {
    expect(await faultsOf({ 'figures.json': { figures: [7] } })).toEqual([
      'figures.json · figures.0: expected an object, got 7',
    ]);
  });
});
