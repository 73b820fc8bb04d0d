import * as v from 'valibot';
import { relationType } from './schema.ts';

const wordList = v.array(v.string());
const valueByWord = v.record(v.string(), v.number());

/** Grammar of numbers in a language, with their qualifiers and relations: src/i18n/<tag>/numerals.json. */
export const numeralGrammar = v.strictObject({
  /** Separators of groups of three digits: "." in French, "," in English. */
  group: wordList,
  /** Decimal separator. */
  decimal: v.string(),
  /** Words that multiply the number before them: "millions" → 1000000. */
  scales: valueByWord,
  /** Words that are numbers, lower case; joined by hyphens they are one: "vingt-huit" → 28. */
  words: valueByWord,
  /** Words that are numbers only when a hyphen joins them to one before: "un" in "quatre-vingt-un" → 1. */
  joined: valueByWord,
  /** Numbers of several words that are not made of number words: "un an" → 1. */
  phrases: valueByWord,
  /** Words directly before a number that qualify it: approximate, lower bound, upper bound. */
  about: wordList,
  moreThan: wordList,
  lessThan: wordList,
  /** Words directly before a number (or its qualifier) that relate it to an earlier one. */
  relations: v.strictObject(v.entriesFromList(relationType.options, wordList)),
});

export type NumeralGrammar = v.InferOutput<typeof numeralGrammar>;
