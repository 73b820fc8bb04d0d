import type { DeclarationFile } from './schema.ts';
import { wordsIn } from './words-in.ts';

/**
 * What must be said of the words of a language: that they are a translation of ours; "" for the text that we translate.
 * @param inLang the language that it is said in, if not that of the words
 */
export const noticeOf = (about: DeclarationFile, lang: string, inLang = lang): string =>
  lang === about.originalLanguage ? '' : wordsIn(wordsIn(about.translationNotice, lang), inLang);

/** Where an official version of the text in that language is published. */
export const officialVersions = ({ sources }: DeclarationFile, lang: string): DeclarationFile['sources'] =>
  sources.filter(({ role, language }) => role === 'official-version' && language === lang);
