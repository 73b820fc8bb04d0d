import type { HeadlineGrammar } from '../../../../model/headline-grammar.ts';
import type { RelationType } from '../../../../model/schema.ts';
import { phrases, type Phrases } from './phrases.ts';
import type { HeadlineRule } from '../../../../contract/headline-rule.ts';

type Meaning = keyof HeadlineGrammar['qualifiers'];

/** Words before and after a number that mean the same. */
interface Around<Name> {
  name: Name;
  before: Phrases;
  after: Phrases;
}

/** The terms of a figure, ready to be found. */
interface TermPhrases {
  named: Phrases[];
  all: Phrases;
}

/** Everything that the judge can find in a headline. */
export interface Lexicon {
  qualifiers: Around<Meaning>[];
  ties: (Around<RelationType> & { parent: Phrases })[];
  /** Terms by the id of their figure. */
  terms: ReadonlyMap<string, TermPhrases>;
  percent: Phrases;
  says: Phrases;
  places: Phrases;
  dates: Phrases;
  speakers: Phrases;
  denials: Phrases;
  plain: Phrases;
}

/** Prepares the words of a language and of a declaration. */
export function lexicon({ figures, dates, speakers }: HeadlineRule, grammar: HeadlineGrammar): Lexicon {
  const ready = (list: readonly string[]) => phrases(list, grammar.endings);
  const meanings = Object.entries(grammar.qualifiers) as [Meaning, { before: string[]; after: string[] }][];
  const ties = Object.entries(grammar.ties) as [RelationType, HeadlineGrammar['ties'][RelationType]][];
  return {
    qualifiers: meanings.map(([name, { before, after }]) => ({
      name,
      before: ready(before),
      after: ready(after),
    })),
    ties: ties.map(([name, { before, after, parent }]) => ({
      name,
      before: ready(before),
      after: ready(after),
      parent: ready(parent),
    })),
    terms: new Map(
      figures.map(({ id, terms }) => {
        const { named = [], allowed = [] } = terms ?? {};
        return [id, { named: named.map(ready), all: ready([...named.flat(), ...allowed]) }];
      }),
    ),
    percent: ready(grammar.percent),
    says: ready(grammar.says),
    places: ready(grammar.places),
    dates: ready(dates),
    speakers: ready(speakers),
    denials: ready(grammar.denials),
    plain: ready(grammar.plain),
  };
}
