/** Characters of the fonts in src/styles/fonts/, by part of a face: the name of its file ends in it. */

/** First and last code point. */
export type Range = readonly [first: number, last: number];

/** Characters of English and French, and the signs of our pages; runs are kept whole, for a short unicode-range. */
const BASE: readonly Range[] = [
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0xab, 0xab],
  [0xb7, 0xb7],
  [0xba, 0xbb],
  [0xc0, 0xc2],
  [0xc6, 0xcf],
  [0xd4, 0xd4],
  [0xd7, 0xd7],
  [0xd9, 0xdc],
  [0xe0, 0xe2],
  [0xe6, 0xef],
  [0xf4, 0xf4],
  [0xf9, 0xfc],
  [0xff, 0xff],
  [0x152, 0x153],
  [0x178, 0x178],
  [0x2b3, 0x2b3], // with the next one: the raised "er" of a French first
  [0x1d49, 0x1d49],
  [0x2010, 0x2014],
  [0x2018, 0x201e],
  [0x2026, 0x2026],
  [0x202f, 0x202f],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2212, 0x2212],
];

/** Characters of other European languages: a reader’s notes may bring them, or another language. */
const EXTENDED: readonly Range[] = [
  [0xa1, 0xff],
  [0x100, 0x17f],
  [0x2020, 0x2025],
  [0x2030, 0x2038],
  [0x2248, 0x2248],
  [0x2264, 0x2265],
];

const codes = (ranges: readonly Range[]): number[] =>
  ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i));

const base = new Set(codes(BASE));

/** Code points of each part; no character is in two. */
export const PARTS: Readonly<Record<'' | '-extended', readonly number[]>> = {
  '': [...base],
  '-extended': codes(EXTENDED).filter((code) => !base.has(code)),
};

/** Code points as a unicode-range in CSS: "U+A1-AA, U+AC". */
export function unicodeRange(points: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const point of points.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const hex = (point: number): string => point.toString(16).toUpperCase();
  return ranges.map(([first, last]) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`).join(', ');
}
