/** Path of the edition, at the site's root. */
export const editionFile = (declaration: string, lang: string): string => `${declaration}.${lang}.html`;

/** Maximum size of the edition, uncompressed, in bytes, so that a memory stick or a mail has room for it. */
export const EDITION_BYTES = 620_000;
