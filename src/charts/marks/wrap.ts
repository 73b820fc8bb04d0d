/** Breaks words into lines that fit; a word that fits nowhere has a line of its own. */
export function wrap(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Width of a letter of a label, more or less, and from one line of labels to the next, in pixels. */
const LETTER = 6.1;
export const LEADING = 15;

/** The words of a label in lines for a width in pixels: drawings are laid out where nothing can be measured. */
export const linesIn = (text: string, room: number): string[] =>
  wrap(text, (line) => line.length * LETTER <= room);
