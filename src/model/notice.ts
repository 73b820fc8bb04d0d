import type { DeclarationFile } from './schema.ts';

/** What must be said of the words of a language, in that language: that they are a translation of ours; "" for the original. */
export const noticeOf = (about: DeclarationFile, lang: string): string =>
  lang === about.originalLanguage ? '' : (about.translationNotice[lang]?.[lang] ?? '');
