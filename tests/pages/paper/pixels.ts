/** A page as printed: one byte per pixel, from 0 (black) to 255 (paper). */
export interface Picture {
  width: number;
  height: number;
  grey: Uint8Array;
}

/** Connected pixels of ink, by side or corner: their number, their box, and the darkest value. */
export interface Blot {
  pixels: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
  darkest: number;
}

/** Lightest grey that counts as ink: light tints and the rims of marks do not. */
const INK = 170;

/** Returns the connected patches of ink in a picture. */
export function blots({ width, height, grey }: Picture, ink = INK): Blot[] {
  const seen = new Uint8Array(grey.length);
  const found: Blot[] = [];
  const stack: number[] = [];
  for (let first = 0; first < grey.length; first++) {
    if (seen[first] || grey[first]! > ink) continue;
    const blot: Blot = { pixels: 0, left: width, top: height, right: 0, bottom: 0, darkest: 255 };
    seen[first] = 1;
    stack.push(first);
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const [x, y] = [at % width, Math.floor(at / width)];
      blot.pixels++;
      blot.left = Math.min(blot.left, x);
      blot.right = Math.max(blot.right, x);
      blot.top = Math.min(blot.top, y);
      blot.bottom = Math.max(blot.bottom, y);
      blot.darkest = Math.min(blot.darkest, grey[at]!);
      for (let nextY = Math.max(0, y - 1); nextY <= Math.min(height - 1, y + 1); nextY++)
        for (let nextX = Math.max(0, x - 1); nextX <= Math.min(width - 1, x + 1); nextX++) {
          const next = nextY * width + nextX;
          if (seen[next] || grey[next]! > ink) continue;
          seen[next] = 1;
          stack.push(next);
        }
    }
    found.push(blot);
  }
  return found;
}

/** A rectangle of a picture, in pixels. */
export interface Frame {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Returns a part of a picture. */
export function cut({ width, grey }: Picture, { left, top, right, bottom }: Frame): Picture {
  const part = new Uint8Array((right - left) * (bottom - top));
  for (let y = top; y < bottom; y++)
    part.set(grey.subarray(y * width + left, y * width + right), (y - top) * (right - left));
  return { width: right - left, height: bottom - top, grey: part };
}

/** Cuts a picture into strips of a height and full width; an incomplete strip at the end is dropped. */
export const strips = (picture: Picture, height: number): Picture[] =>
  Array.from({ length: Math.floor(picture.height / height) }, (_, i) =>
    cut(picture, { left: 0, right: picture.width, top: i * height, bottom: (i + 1) * height }),
  );

/** Values below this are darker than mid grey. */
const DARK = 100;

/** Returns the share of pixels darker than mid grey, 0–1. */
export const darkShare = ({ grey }: Picture): number =>
  grey.reduce((count, value) => count + Number(value < DARK), 0) / grey.length;

/** Counts the squares of `size` pixels that are dark all over: fills, unlike strokes and letters. */
export function darkSquares(picture: Picture, size: number): number {
  let count = 0;
  for (let top = 0; top + size <= picture.height; top += size)
    for (let left = 0; left + size <= picture.width; left += size)
      if (darkShare(cut(picture, { left, top, right: left + size, bottom: top + size })) > 0.9) count++;
  return count;
}

/** Returns the widths of the blank margins of a picture, in pixels. */
export function margins(picture: Picture): Frame {
  const { width, height, grey } = picture;
  const frame = { left: width, top: height, right: width, bottom: height };
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (grey[y * width + x]! > 250) continue;
      frame.left = Math.min(frame.left, x);
      frame.right = Math.min(frame.right, width - 1 - x);
      frame.top = Math.min(frame.top, y);
      frame.bottom = Math.min(frame.bottom, height - 1 - y);
    }
  return frame;
}
