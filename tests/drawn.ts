/** What is drawn: markup, a tag a line, without the comments and class hashes of the compiler. */
export const drawn = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/ style="[^"]*"/g, '')
    .replace(/ ?\bs_[a-z0-9]+/g, '')
    .replace(/ class=""/g, '')
    .replace(/></g, '>\n<')
    .concat('\n');

/** The drawings in some markup, each whole. */
export const drawings = (html: string): string => (html.match(/<svg[\s\S]*?<\/svg>/g) ?? []).join('\n');
