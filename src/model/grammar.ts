import * as v from 'valibot';
import { relationType } from './schema.ts';

const wordList = v.array(v.string());
const valueByWord = v.record(v.string(), v.number());

/** How a language writes numbers and what it says around them: src/i18n/<tag>/numerals.json. */
export const numeralGrammar = v.strictObject({
  /** What may stand between groups of three digits: "." in French, "," in English. */
  group: wordList,
  /** What stands before the decimals. */
  decimal: v.string(),
  /** Words that multiply the number before them: "millions" → 1000000. */
  scales: valueByWord,
  /** Words that are numbers, lower case; joined by hyphens they are one: "vingt-huit" → 28. */
  words: valueByWord,
  /** Words that are numbers only when a hyphen joins them to one before: "un" in "quatre-vingt-un" → 1. */
  joined: valueByWord,
  /** Numbers of several words that are not made of number words: "un an" → 1. */
  phrases: valueByWord,
  /** Words directly before a number that make it approximate, a lower or an upper bound. */
  about: wordList,
  moreThan: wordList,
  lessThan: wordList,
  /** Words directly before a number (or before its qualifier) that relate it to an earlier one. */
  relations: v.strictObject(v.entriesFromList(relationType.options, wordList)),
});

export type NumeralGrammar = v.InferOutput<typeof numeralGrammar>;
