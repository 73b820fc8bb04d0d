import type { NumeralGrammar } from '../../src/model/grammar.ts';
import { pseudo } from './letters.ts';

const byWord = (words: Record<string, number>) =>
  Object.fromEntries(Object.entries(words).map(([word, value]) => [pseudo(word), value]));

/** Number grammar of accented English. */
export const grammar = (english: NumeralGrammar): NumeralGrammar => ({
  ...english,
  scales: byWord(english.scales),
  words: byWord(english.words),
  joined: byWord(english.joined),
  phrases: byWord(english.phrases),
  about: english.about.map(pseudo),
  moreThan: english.moreThan.map(pseudo),
  lessThan: english.lessThan.map(pseudo),
  relations: {
    'part-of': english.relations['part-of'].map(pseudo),
    'adds-to': english.relations['adds-to'].map(pseudo),
    follows: english.relations.follows.map(pseudo),
  },
});
