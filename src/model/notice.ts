import type { DeclarationFile } from './schema.ts';

/** What must be said of the words of a language, in that language: that they are a translation of ours; "" for the text that we translate. */
export const noticeOf = (about: DeclarationFile, lang: string): string =>
  lang === about.originalLanguage ? '' : (about.translationNotice[lang]?.[lang] ?? '');

/** Where an official version of the text in that language is published. */
export const officialVersions = ({ sources }: DeclarationFile, lang: string): DeclarationFile['sources'] =>
  sources.filter(({ role, language }) => role === 'official-version' && language === lang);
