import { DataError } from '../model/issue.ts';

/** How a language is read aloud: src/i18n/<tag>/speech.json, and what language.json says of it. */
export interface Speech {
  /** BCP 47 tag of its locale, for the choice of a voice and the end of sentences. */
  locale: string;
  /** Abbreviations, each with the words a reader says for it. */
  said: Record<string, string>;
  /** Those that are one only before a number: "No" is a word elsewhere. */
  saidBeforeNumber: Record<string, string>;
}

const speeches = import.meta.glob<Omit<Speech, 'locale'>>('./*/speech.json', { import: 'default' });
const locales = import.meta.glob<string>('./*/language.json', { import: 'intl' });

/**
 * How a language is read aloud; fetched when it is asked for. One without abbreviations of its own needs no file.
 * @throws DataError where src/i18n does not know the language, or it cannot be fetched.
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
