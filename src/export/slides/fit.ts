import type { Frame, Line, Picture } from './slide.ts';

/** Font sizes of a box in points; text below the smallest one cannot be read from the back of a room. */
const SIZES = [30, 28, 26, 24, 22, 20, 18, 17, 16, 15, 14, 13, 12] as const;

/** Width of a letter and height of a line as multiples of the font size, both on the large side. */
const LETTER = 0.52;
const LEADING = 1.22;
/** Room above a paragraph, as a multiple of the font size of its box. */
export const ABOVE = 0.4;

/** Returns the estimated height of paragraphs, in points. */
function heightOf(lines: readonly Line[], size: number, width: number): number {
  return lines.reduce((sum, { runs, size: factor = 1 }) => {
    const letters = runs.reduce((count, { text }) => count + text.length, 0);
    const rows = Math.max(1, Math.ceil((letters * LETTER * size * factor) / width));
    return sum + rows * LEADING * size * factor + ABOVE * size;
  }, 0);
}

/** Returns the largest font size at which paragraphs fit a frame. */
export const fittingSize = (lines: readonly Line[], { width, height }: Frame): number =>
  SIZES.find((size) => heightOf(lines, size, width) <= height) ?? SIZES[SIZES.length - 1] ?? 12;

/** Returns the largest rectangle of a picture’s shape in a frame, in its middle. */
export function contained({ x, y, width, height }: Frame, picture: Pick<Picture, 'width' | 'height'>): Frame {
  const scale = Math.min(width / picture.width, height / picture.height);
  const [own, tall] = [picture.width * scale, picture.height * scale];
  return { x: x + (width - own) / 2, y: y + (height - tall) / 2, width: own, height: tall };
}
