import { dsvFormat } from 'd3';
import { COLUMNS, type DataRow } from './rows.ts';

export interface CsvStyle {
  separator: ',' | ';';
  /** Decimal separator of numbers, which are never grouped. */
  decimal: '.' | ',';
  /** True to write a byte order mark first: some spreadsheets need it to read UTF-8. */
  bom: boolean;
}

/** Text that a spreadsheet reads as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

const NAMES = Object.keys(COLUMNS) as (keyof DataRow)[];

function cell(value: DataRow[keyof DataRow], { decimal }: CsvStyle): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', decimal);
  return FORMULA.test(value) ? `'${value}` : value;
}

/**
 * Rows as CSV by RFC 4180: a line of names, then one per row, each ending in CR LF; null is an empty cell. A
 * text that a spreadsheet would read as a formula is preceded by an apostrophe.
 */
export function csv(rows: readonly DataRow[], style: CsvStyle): string {
  const format = dsvFormat(style.separator);
  const lines = [NAMES, ...rows.map((row) => NAMES.map((name) => cell(row[name], style)))];
  const text = lines.map((line) => `${format.formatRow(line)}\r\n`).join('');
  return style.bom ? `\ufeff${text}` : text;
}
