import type { DeclarationFile } from './schema.ts';
import { wordsIn } from './words-in.ts';

/**
 * Notice that the words of a language are a translation of ours; "" for the text that we translate, and for a
 * translation that is not ours.
 * @param inLang the language of the notice, if not that of the words
 */
export function noticeOf(about: DeclarationFile, lang: string, inLang = lang): string {
  const notice = about.translationNotice[lang];
  return lang === about.originalLanguage || !notice ? '' : wordsIn(notice, inLang);
}

/** Where an official version of the text in that language is published. */
export const officialVersions = ({ sources }: DeclarationFile, lang: string): DeclarationFile['sources'] =>
  sources.filter(({ role, language }) => role === 'official-version' && language === lang);
