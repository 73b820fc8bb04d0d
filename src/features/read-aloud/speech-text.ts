import type { NumeralGrammar } from '../../model/grammar.ts';
import { numbers, ungrouped } from '../../model/numerals.ts';
import { romanValue } from '../../model/roman.ts';
import { anyOf } from './any-of.ts';

/** The rules for turning a language’s sentences into speech text. */
export interface SpeechRules {
  grammar: NumeralGrammar;
  said: Record<string, string>;
  saidBeforeNumber: Record<string, string>;
}

/** Replaces whole abbreviations with their words, before a match of `after`. */
function inFull(text: string, words: Record<string, string>, after: string): string {
  const names = anyOf(Object.keys(words));
  if (!names) return text;
  // In "J.-M." the second letter is an initial.
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}.-])(?:${names})(?![\p{L}\p{N}])${after}`, 'gu');
  return text.replace(pattern, (name) => words[name] ?? name);
}

/**
 * Replaces Roman numerals by digits: "Dublin III" is spoken "Dublin three". Only numerals of I, V and X are
 * replaced: capital letters beyond these may be the name of an institution.
 */
function inDigits(text: string, grammar: NumeralGrammar): string {
  const roman = numbers(text, grammar).filter(({ token }) => /^[IVX]+$/.test(token));
  return roman.reduceRight(
    (rest, { value, start, end }) => rest.slice(0, start) + String(value) + rest.slice(end),
    text,
  );
}

/** Replaces the full stop after a leading number by a comma: voices speak the stop, or say "first". */
const numbered = (text: string): string => text.replace(/^(\d+)[.)]\s+/, '$1, ');

/**
 * Returns the speech text of a sentence: its words, with numbers and abbreviations in a form that voices
 * pronounce right.
 */
export function speechText(sentence: string, rules: SpeechRules, isHeading = false): string {
  const whole = sentence.normalize('NFC').trim();
  // At the start of a heading "I" is a number; elsewhere it is a letter or a word.
  const headed = isHeading
    ? whole.replace(/^[IVX](?=[.)]\s)/, (numeral) => String(romanValue(numeral)))
    : whole;
  const said = inFull(inFull(headed, rules.said, ''), rules.saidBeforeNumber, String.raw`(?=\s*\d)`);
  return numbered(ungrouped(inDigits(said, rules.grammar), rules.grammar)).replace(/\s+/g, ' ');
}
