import { textWidth } from './text-width.ts';

/**
 * Breaks words into lines that fit; a word that is too long has its own line. A number stays with the word before it:
 * “8 months” at the start of a line would claim more than “around 8 months”.
 */
export function wrap(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ (?!\d)/)) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Size of a line of our arithmetic, in pixels. */
const SIZE = 13.75;

/** Breaks a label into lines for a width in pixels, by the advance widths of its font. */
export const linesIn = (text: string, room: number): string[] =>
  wrap(text, (line) => textWidth(line, SIZE, 'sans-600') <= room);
