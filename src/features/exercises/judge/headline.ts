import type { NumeralGrammar } from '../../../model/grammar.ts';
import type { HeadlineGrammar } from '../../../model/headline-grammar.ts';
import { counting } from './headline/counting.ts';
import type { HeadlineFinding } from './headline/finding.ts';
import { lexicon } from './headline/lexicon.ts';
import { candidatesFor, meantOf } from './headline/meant.ts';
import { numberFindings, type Candidates } from './headline/number-findings.ts';
import { numbersIn } from './headline/number-words.ts';
import { placesOf } from './headline/place.ts';
import type { HeadlineRule } from '../../../contract/headline-rule.ts';
import { attributionIn, speakerIn } from './headline/speaker.ts';
import { mixedFindings, surplusFindings } from './headline/surplus-findings.ts';
import { surplusIn } from './headline/surplus.ts';
import { typed } from './headline/typed.ts';
import { wordsOf } from './headline/word.ts';

/** Words of a language for the judge: its numbers, and its headlines. */
interface HeadlineLanguage {
  numerals: NumeralGrammar;
  headlines: HeadlineGrammar;
}

/**
 * Compares a headline with a declaration: its numbers, the words that qualify and tie them, what is counted,
 * who speaks, and every other word. It cannot tell whether a headline is true: a headline without objections
 * is one of which it knows all the words, each in a place where it may stand.
 *
 * @param drawn ids of the figures that the headline should use one of
 */
export function judgeHeadline(
  headline: string,
  rule: HeadlineRule,
  { numerals, headlines }: HeadlineLanguage,
  drawn: readonly string[],
): HeadlineFinding[] {
  const text = typed(headline);
  const words = wordsOf(text, headlines.endings);
  const all = lexicon(rule, headlines);
  const found = counting(numbersIn(text, numerals, headlines), words, all);
  const places = placesOf(words, found, all);
  const meant = places.map((place): Candidates => {
    const candidates = candidatesFor(place, words, rule.figures, all);
    const one = meantOf(candidates);
    return { place, candidates, figure: one?.figure ?? null, lacking: one?.lacking ?? [] };
  });
  const attribution = attributionIn(words, all);
  const surplus = surplusIn(words, meant, attribution, rule.figures, all);
  const findings = meant.flatMap((each) => [
    ...numberFindings(text, words, each, meant, rule, all),
    ...mixedFindings(text, words, each, surplus),
  ]);
  const usesOne = meant.some(({ candidates }) => candidates.some(({ figure }) => drawn.includes(figure.id)));
  return [
    ...(usesOne ? [] : [{ is: 'without' as const }]),
    ...findings,
    ...surplusFindings(text, words, surplus),
    speakerIn(text, words, attribution, all),
  ];
}
