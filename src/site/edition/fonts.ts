/** Returns a predicate for the letters of a unicode-range. */
function lettersOf(range: string): (letter: string) => boolean {
  const spans = [...range.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi)].map(
    ([, from = '', to = from]) => [parseInt(from, 16), parseInt(to, 16)] as const,
  );
  return (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return spans.some(([from, to]) => code >= from && code <= to);
  };
}

/** Removes the fonts of which a text uses no letter; fonts without a range stay. */
export function fontsFor(text: string, css: string): string {
  const letters = [...new Set(text)];
  return css.replace(/@font-face\s*\{[^}]*\}/g, (face) => {
    const range = /unicode-range:([^;}]*)/.exec(face)?.[1];
    return range === undefined || letters.some(lettersOf(range)) ? face : '';
  });
}

/**
 * Returns a style sheet with its fonts inlined.
 *
 * @param css with the fonts as file names: url(serif-abc.woff2)
 * @param fonts their content by file name
 * @throws Error naming a font that is missing
 */
export const withFonts = (css: string, fonts: ReadonlyMap<string, Uint8Array>): string =>
  css.replace(/url\(([\w-]+\.woff2)\)/g, (_, name: string) => {
    const font = fonts.get(name);
    if (!font) throw new Error(`the style sheet asks for "${name}", the build made no such font`);
    return `url(data:font/woff2;base64,${Buffer.from(font).toString('base64')})`;
  });
