import type { NumeralGrammar } from '../../src/model/grammar.ts';
import type { HeadlineGrammar } from '../../src/model/headline-grammar.ts';
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

/** Words of headlines in accented English. */
export function headlines({ qualifiers, ties, ...english }: HeadlineGrammar): HeadlineGrammar {
  const around = ({ before, after }: { before: string[]; after: string[] }) => ({
    before: before.map(pseudo),
    after: after.map(pseudo),
  });
  const tie = (words: HeadlineGrammar['ties']['part-of']) => ({
    ...around(words),
    parent: words.parent.map(pseudo),
  });
  return {
    ...english,
    percent: english.percent.map(pseudo),
    qualifiers: {
      about: around(qualifiers.about),
      nearlyAbout: around(qualifiers.nearlyAbout),
      moreThan: around(qualifiers.moreThan),
      nearlyMoreThan: around(qualifiers.nearlyMoreThan),
      other: around(qualifiers.other),
    },
    ties: {
      'part-of': tie(ties['part-of']),
      'adds-to': tie(ties['adds-to']),
      follows: tie(ties.follows),
    },
    says: english.says.map(pseudo),
    places: english.places.map(pseudo),
    denials: english.denials.map(pseudo),
    plain: english.plain.map(pseudo),
  };
}
