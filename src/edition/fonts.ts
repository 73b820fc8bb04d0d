/**
 * A style sheet that holds its fonts itself.
 *
 * @param css that addresses them by file names: url(serif-abc.woff2)
 * @param fonts their content by file name
 * @throws Error naming a font that is not there
 */
export const withFonts = (css: string, fonts: ReadonlyMap<string, Uint8Array>): string =>
  css.replace(/url\(([\w-]+\.woff2)\)/g, (_, name: string) => {
    const font = fonts.get(name);
    if (!font) throw new Error(`the style sheet asks for "${name}", the build made no such font`);
    return `url(data:font/woff2;base64,${Buffer.from(font).toString('base64')})`;
  });
