/** Red, green and blue, 0–255. */
export type Colour = readonly [number, number, number];

/** Parses "#1c46b8", "1c46b8" or "rgb(28, 70, 184)"; null for anything else. */
export function colourOf(text: string): Colour | null {
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
  if (hex) return [1, 2, 3].map((i) => parseInt(hex[i] ?? '', 16)) as unknown as Colour;
  const rgb = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(text);
  return rgb ? ([1, 2, 3].map((i) => Number(rgb[i])) as unknown as Colour) : null;
}

/** Returns the relative luminance of WCAG 2, 0–1. */
function luminance(colour: Colour): number {
  const [r = 0, g = 0, b = 0] = colour
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Returns the contrast of WCAG 2, 1–21. Marks need 3, words 4.5. */
export function contrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}
