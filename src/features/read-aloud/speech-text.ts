import type { NumeralGrammar } from '../../model/grammar.ts';
import { numbers, ungrouped } from '../../model/numerals.ts';
import { romanValue } from '../../model/roman.ts';
import { anyOf } from './any-of.ts';

/** What is needed to say a sentence of a language. */
export interface SpeechRules {
  grammar: NumeralGrammar;
  said: Record<string, string>;
  saidBeforeNumber: Record<string, string>;
}

/** Puts the words for abbreviations that stand alone, and before what `after` describes. */
function inFull(text: string, words: Record<string, string>, after: string): string {
  const names = anyOf(Object.keys(words));
  if (!names) return text;
  // In "J.-M." the second letter is an initial.
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}.-])(?:${names})(?![\p{L}\p{N}])${after}`, 'gu');
  return text.replace(pattern, (name) => words[name] ?? name);
}

/**
 * Roman numerals in digits: "Dublin III" is said "Dublin three". Only those of I, V and X, for names of institutions
 * in capitals may be made of the other letters.
 */
function inDigits(text: string, grammar: NumeralGrammar): string {
  const roman = numbers(text, grammar).filter(({ token }) => /^[IVX]+$/.test(token));
  return roman.reduceRight(
    (rest, { value, start, end }) => rest.slice(0, start) + String(value) + rest.slice(end),
    text,
  );
}

/** The number of a heading or of a point, with a pause after it and no full stop: that would be said, or make it "first". */
const numbered = (text: string): string => text.replace(/^(\d+)[.)]\s+/, '$1, ');

/** A sentence as it is handed to a voice: the words of the text, with numbers and abbreviations that voices say right. */
export function speechText(sentence: string, rules: SpeechRules, isHeading = false): string {
  const whole = sentence.normalize('NFC').trim();
  // Alone, "I" is a letter or a word; before a heading it is its number.
  const headed = isHeading
    ? whole.replace(/^[IVX](?=[.)]\s)/, (numeral) => String(romanValue(numeral)))
    : whole;
  const said = inFull(inFull(headed, rules.said, ''), rules.saidBeforeNumber, String.raw`(?=\s*\d)`);
  return numbered(ungrouped(inDigits(said, rules.grammar), rules.grammar)).replace(/\s+/g, ' ');
}
