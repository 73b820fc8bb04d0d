/**
 * Interpolates lengths in hundredths of a pixel, which are more than anybody sees: the seventeen digits of a
 * quotient would be repeated in every drawing of a page.
 */
export const hundredths =
  (from: number, to: number) =>
  (t: number): number =>
    Math.round((from + (to - from) * t) * 100) / 100;
