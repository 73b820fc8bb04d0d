import { scaleLinear } from 'd3';

/** A bar: its owner, its value and the formatted value. */
export interface Bar {
  id: string;
  value: number;
  text: string;
}

const ROW = 18;
const HEAD = 26;
const NAMES = 92;
const VALUES = 52;

/** A colour that is legible on white and on black. */
export const INK = '#767676';
export const OURS = '#3a8f7f';
export const OTHERS = '#a3a3a3';

export const text = (x: number, y: number, words: string, attributes = ''): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}"${attributes && ` ${attributes}`}>${escape(words)}</text>`;

const escape = (words: string) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export const barsHeight = (bars: readonly Bar[]): number => HEAD + ROW * bars.length;

/** Draws bars under a title, sorted by value: elements of an SVG, `width` pixels wide. */
export function drawBars(title: string, bars: readonly Bar[], width: number): string {
  const x = scaleLinear([0, Math.max(...bars.map(({ value }) => value))], [NAMES, width - VALUES]);
  const rows = bars
    .toSorted((a, b) => a.value - b.value)
    .map(({ id, value, text: said }, i) => {
      const y = HEAD + ROW * i;
      const ours = id === 'ours';
      const bold = ours ? 'font-weight="700"' : '';
      return [
        text(NAMES - 6, y + 12, id, `text-anchor="end" ${bold}`),
        `<rect x="${String(NAMES)}" y="${String(y + 2)}" width="${Math.max(1, x(value) - NAMES).toFixed(1)}" height="${String(ROW - 5)}" fill="${ours ? OURS : OTHERS}"/>`,
        text(Math.max(NAMES + 1, x(value)) + 4, y + 12, said, bold),
      ].join('');
    });
  return [text(0, 13, title, 'font-weight="700"'), ...rows].join('\n');
}
