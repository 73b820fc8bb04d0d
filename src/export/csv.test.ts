import { dsvFormat } from 'd3';
import { describe, expect, it } from 'vitest';
import { declaration } from '../../tests/declaration.ts';
import { csv, type CsvStyle } from './csv.ts';
import { COLUMNS, dataRows, type DataRow } from './rows.ts';

const rows = dataRows(
  declaration.figures.map((figure) => ({
    figure,
    said: 'plus de 2\u202f700',
    label: figure.label.fr!,
    when: 'en 2015, et « avant » ; "depuis"',
    place: '',
    formula: 'wasDerivedFrom' in figure ? figure.formula : '',
  })),
  declaration,
  'fr',
);
const plain: CsvStyle = { separator: ',', decimal: '.', bom: false };
const french: CsvStyle = { separator: ';', decimal: ',', bom: true };
const parse = (text: string, separator: string) => dsvFormat(separator).parse(text);
const first = (change: Partial<DataRow>, style = plain) =>
  parse(csv([{ ...rows[0]!, ...change }], style), style.separator)[0]!;

describe('csv(rows, style)', () => {
  it.each([plain, { ...french, bom: false }])(
    'gives every value of the data back, with $separator and $decimal',
    (style) => {
      const read = parse(csv(rows, style), style.separator);
      expect(read.columns).toEqual(Object.keys(COLUMNS));
      const written = rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [
            name,
            typeof value === 'number' ? String(value).replace('.', style.decimal) : (value ?? ''),
          ]),
        ),
      );
      expect(read.map((each) => ({ ...each }))).toEqual(written);
      expect(read.map(({ value }) => Number(value!.replace(',', '.')))).toEqual(
        declaration.figures.map(({ value }) => value),
      );
    },
  );

  it('writes numbers with the decimal sign and never groups them', () => {
    expect(first({ value: 2.3 }, french).value).toBe('2,3');
    expect(first({ value: 2.3 }).value).toBe('2.3');
    expect(first({ value: 100_000_000 }, french).value).toBe('100000000');
    expect(first({ value: -2.3 }).value).toBe('-2.3');
  });

  it('quotes a decimal comma where the comma separates', () => {
    const text = csv([{ ...rows[0]!, value: 2.3 }], { separator: ',', decimal: ',', bom: false });
    expect(text).toContain(',"2,3",');
  });

  it('ends every line in CR LF, and no cell holds a bare one', () => {
    const lines = csv(rows, plain).split('\r\n');
    expect(lines).toHaveLength(rows.length + 2);
    expect(lines.at(-1)).toBe('');
    expect(lines.join('')).not.toMatch(/[\r\n]/);
  });

  it('begins with a byte order mark only where asked for', () => {
    expect(csv(rows, french).startsWith('\ufeffid;status;')).toBe(true);
    expect(csv(rows, plain).startsWith('id,status,')).toBe(true);
  });

  it.each(['=1+1', '+33', '-5', '@SUM(A1)', '\t=1', '\r=1'])(
    'puts an apostrophe before %j, which a spreadsheet would compute',
    (label) => {
      expect(first({ label }).label).toBe(`'${label}`);
    },
  );

  it('leaves a text alone that holds such a sign further on', () => {
    expect(first({ label: 'a = b - c' }).label).toBe('a = b - c');
  });

  it('gives the names alone where there are no rows', () => {
    expect(csv([], plain)).toBe(`${Object.keys(COLUMNS).join()}\r\n`);
  });
});
