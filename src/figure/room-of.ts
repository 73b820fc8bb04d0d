import type { Room } from '../charts/room.ts';

/** Distance between marks in CSS pixels, and the width from which on there is room for the larger one. */
const SMALL = 3;
const LARGE = 4;
const WIDE = 440;

/** Font size of labels at the default size of letters, and that default, in pixels. */
const LETTERS = 13;
const DEFAULT = 16;

/**
 * Returns the room of a drawing in the browser.
 *
 * @param width of its container, in CSS pixels
 * @param ratio device pixels per CSS pixel: marks stand on whole ones, at the nearest number to what is wanted
 * @param rem font size of the page, in CSS pixels
 */
export function roomOf(width: number, ratio: number, rem: number): Room {
  const wanted = width < WIDE ? SMALL : LARGE;
  return {
    width: Math.floor(width),
    pitch: Math.max(1, Math.round(wanted * ratio)) / ratio,
    letters: (LETTERS * rem) / DEFAULT,
    pixel: 1 / ratio,
  };
}
