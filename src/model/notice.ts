import type { DeclarationFile } from './schema.ts';
import { wordsIn } from './words-in.ts';

/**
 * Notice that the words of a language are a translation of ours; "" for the original text and for
 * translations of others.
 * @param inLang language of the notice, if it differs from that of the words
 */
export function noticeOf(about: DeclarationFile, lang: string, inLang = lang): string {
  const notice = about.translationNotice[lang];
  return lang === about.originalLanguage || !notice ? '' : wordsIn(notice, inLang);
}

/** The sources that publish an official version of the text in a language. */
export const officialVersions = ({ sources }: DeclarationFile, lang: string): DeclarationFile['sources'] =>
  sources.filter(({ role, language }) => role === 'official-version' && language === lang);
