import * as v from 'valibot';
import { relationType } from './schema.ts';

const wordList = v.array(v.string());

/** Words directly before a number, and words that follow it or its noun. */
const around = v.strictObject({ before: wordList, after: wordList });

const tie = v.strictObject({
  ...around.entries,
  /** Words before the number that the tie refers to: "sur 7.000 …, 5.000". */
  parent: wordList,
});

/**
 * Words of a language with which headlines qualify, relate, attribute and deny numbers:
 * src/i18n/<tag>/headline.json. Case, accents and endings are ignored.
 */
export const headlineGrammar = v.strictObject({
  /** Endings without which two forms of a word are the same, accents removed, longest first. */
  endings: wordList,
  /** Letters after digits that multiply them: "7k" → 7000. */
  short: v.record(v.string(), v.number()),
  /** Words and signs after a number that make it a share. */
  percent: wordList,
  qualifiers: v.strictObject({
    /** The meaning of "environ", and words that are close to it. */
    about: around,
    nearlyAbout: around,
    /** The meaning of "plus de", and words that are close to it. */
    moreThan: around,
    nearlyMoreThan: around,
    /** Words of any other meaning: upper bounds, "exactly", "only". */
    other: around,
  }),
  ties: v.strictObject(v.entriesFromList(relationType.options, tie)),
  /** Words beside a speaker that attribute: "selon", "disent". */
  says: wordList,
  /** Words before a name that make it a place rather than a speaker: "à Paris". */
  places: wordList,
  /** Words that deny or question what is said. */
  denials: wordList,
  /** Words that add nothing to what is said: articles, some prepositions and auxiliaries. */
  plain: wordList,
});

export type HeadlineGrammar = v.InferOutput<typeof headlineGrammar>;
