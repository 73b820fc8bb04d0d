import { DataError } from '../model/issue.ts';

/** Pronunciation rules of a language: src/i18n/<tag>/speech.json, and the locale of its language.json. */
export interface Speech {
  /** BCP 47 tag of its locale, by which a voice is chosen and sentences are segmented. */
  locale: string;
  /** Abbreviations, each with the words that a voice reads for it. */
  said: Record<string, string>;
  /** Abbreviations that are one only before a number: "No" is a word elsewhere. */
  saidBeforeNumber: Record<string, string>;
}

const speeches = import.meta.glob<Omit<Speech, 'locale'>>('./*/speech.json', { import: 'default' });
const locales = import.meta.glob<string>('./*/language.json', { import: 'intl' });

/**
 * Loads the pronunciation rules of a language. A language without abbreviations needs no file.
 * @throws DataError if src/i18n does not have the language, or if it cannot be fetched.
 */
export async function speech(tag: string): Promise<Speech> {
  try {
    const [words, locale] = await Promise.all([
      speeches[`./${tag}/speech.json`]?.(),
      locales[`./${tag}/language.json`]?.(),
    ]);
    if (!locale) throw new Error('there is none');
    return { said: {}, saidBeforeNumber: {}, ...words, locale };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DataError([
      { file: `${tag}/speech.json`, at: '', expected: `expected how the language is read aloud: ${reason}` },
    ]);
  }
}
