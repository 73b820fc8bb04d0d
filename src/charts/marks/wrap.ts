import { textWidth } from './text-width.ts';

/**
 * Breaks words into lines that fit; a word that is too long has its own line. A number stays with the word before it:
 * “8 months” at the start of a line would claim more than “around 8 months”. Only where both have no room together,
 * as with large letters, do they part.
 */
export function wrap(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ (?!\d)/).flatMap((run) => (fits(run) ? [run] : run.split(/[ \u00a0]/)))) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Size of a line of our arithmetic for one of a label. */
const LARGER = 13.75 / 13;

/** Breaks a line of our arithmetic into lines for a width, by the size of labels; both are in pixels. */
export const linesIn = (text: string, room: number, letters: number): string[] =>
  wrap(text, (line) => textWidth(line, letters * LARGER, 'sans-600') <= room);
