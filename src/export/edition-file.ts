/** The file of the edition in one file, at the site's root. */
export const editionFile = (declaration: string, lang: string): string => `${declaration}.${lang}.html`;

/** What it may weigh as it is, in bytes: a stick or a mail has room for it. */
export const EDITION_BYTES = 600_000;
