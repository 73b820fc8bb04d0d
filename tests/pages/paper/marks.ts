import { blots, cut, type Blot, type Frame, type Picture } from './pixels.ts';
import { INCH } from './printed.ts';

/**
 * Definition of a mark: a connected patch of ink that is round, no smaller than the last mark of an "about"
 * (the soft edge draws its rows smaller and smaller, and leaves none out) and no larger than any other, and
 * mid grey throughout. Letters, brackets, seams and outlines are darker; a mark that touches one of them is
 * part of it, and counts as missing. In mm, and as grey from 0 to 255.
 */
const MARK = { smallest: 0.5, largest: 2, unround: 0.18, darkest: 100 };

const isMark = ({ left, top, right, bottom, darkest }: Blot, dpi: number): boolean => {
  const [width, height] = [right - left + 1, bottom - top + 1].map((pixels) => (pixels / dpi) * INCH) as [
    number,
    number,
  ];
  return (
    darkest >= MARK.darkest &&
    Math.min(width, height) >= MARK.smallest &&
    Math.max(width, height) <= MARK.largest &&
    Math.abs(width - height) <= MARK.unround
  );
};

/** Returns the marks in a part of a picture, given in mm. */
export function marksIn(picture: Picture, part: Frame, dpi: number): Blot[] {
  const pixels = Object.fromEntries(
    Object.entries(part).map(([side, mm]) => [side, Math.round((mm / INCH) * dpi)]),
  ) as unknown as Frame;
  return blots(cut(picture, pixels)).filter((blot) => isMark(blot, dpi));
}
