/** Breaks words into lines that fit; a word that is too long has its own line. */
export function wrap(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Approximate width of a letter of a label, and distance between lines of labels, in pixels. */
const LETTER = 6.1;
export const LEADING = 15;

/** Breaks a label into lines for a width in pixels, by estimate: layout cannot measure words. */
export const linesIn = (text: string, room: number): string[] =>
  wrap(text, (line) => line.length * LETTER <= room);
