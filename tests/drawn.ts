/** Normalises markup: one tag per line, without the compiler’s comments and class hashes. */
export const drawn = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/ style="[^"]*"/g, '')
    .replace(/ ?\bs_[a-z0-9]+/g, '')
    .replace(/ class=""/g, '')
    .replace(/></g, '>\n<')
    .concat('\n');

/** Returns the SVG drawings in some markup. */
export const drawings = (html: string): string => (html.match(/<svg[\s\S]*?<\/svg>/g) ?? []).join('\n');
