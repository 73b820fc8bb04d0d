import type { NumeralGrammar } from './grammar.ts';
import { romanPattern, romanValue } from './roman.ts';
import type { MagnitudeStatus, RelationType } from './schema.ts';

/** A number in a text. */
export interface NumberFound {
  /** Its words or digits, including scale words: "100 millions". */
  token: string;
  value: number;
  /** Offsets in the NFC text, in UTF-16 code units, end exclusive. */
  start: number;
  end: number;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Alternation, longest word first: "millions" must not match "million". An empty list never matches. */
const anyOf = (words: string[]): string =>
  words.length === 0
    ? '(?!)'
    : `(?:${[...words]
        .sort((a, b) => b.length - a.length)
        .map(literal)
        .join('|')})`;

const wordStart = '(?<![\\p{L}\\p{N}])';
const wordEnd = '(?![\\p{L}\\p{N}])';
const space = '[ \\u00a0\\u202f]';
const hyphen = '[-\\u2010\\u2011]';

/** Digits, in groups of three by one separator or in one run, with decimals: "1.000", "2016", "2,5". */
function digitsPattern({ group, decimal }: NumeralGrammar): string {
  const grouped = group.map((separator) => `\\d{1,3}(?:${literal(separator)}\\d{3})+`);
  return `(?<!\\d)(?:${[...grouped, '\\d+'].join('|')})(?:${literal(decimal)}\\d+)?(?!\\d)`;
}

const inOneRun = (digits: string, { group }: NumeralGrammar): string =>
  group.reduce((rest, separator) => rest.replaceAll(separator, ''), digits);

const digitsValue = (digits: string, grammar: NumeralGrammar): number =>
  Number(inOneRun(digits, grammar).replace(grammar.decimal, '.'));

/** Removes the separators between groups of digits: "7.000" → "7000"; decimals stay. */
export const ungrouped = (text: string, grammar: NumeralGrammar): string =>
  text.replace(new RegExp(digitsPattern(grammar), 'gu'), (digits) => inOneRun(digits, grammar));

/** A number word, or several joined by hyphens. */
function wordPattern({ words, joined }: NumeralGrammar): string {
  const next = anyOf([...Object.keys(words), ...Object.keys(joined)]);
  return `${wordStart}${anyOf(Object.keys(words))}(?:${hyphen}${next})*${wordEnd}`;
}

/** Returns a function for the values of a word's parts, in order: "quatre-vingt-dix" is 4, 20, 10. */
function partReader({ words, joined }: NumeralGrammar): (word: string) => number[] {
  const values = { ...joined, ...words };
  const part = new RegExp(`${wordStart}${anyOf(Object.keys(values))}${wordEnd}`, 'giu');
  return (word) => [...word.matchAll(part)].map(([name]) => values[name.toLowerCase()] ?? NaN);
}

/**
 * Combines the parts of a number word: a part is multiplied by the smaller ones before it, and those after it
 * are added, so 4, 20, 10 is 90. One pass: each part closes the smaller ones before it.
 */
function combined(parts: readonly number[]): number {
  const open: { part: number; factor: number }[] = [];
  /** The sum of the trailing parts that are smaller than `by`; null if there are none. */
  const close = (by: number): number | null => {
    let sum: number | null = null;
    for (let last = open.at(-1); last && last.part < by; last = open.at(-1)) {
      sum = (sum ?? 0) + last.factor * last.part;
      open.pop();
    }
    return sum;
  };
  for (const part of parts) open.push({ factor: close(part) ?? 1, part });
  return close(Infinity) ?? NaN;
}

/** Reads all but Roman numerals: phrases, and digits or number words with scale words after them. */
function readWordsAndDigits(text: string, grammar: NumeralGrammar): NumberFound[] {
  const scale = anyOf(Object.keys(grammar.scales));
  const partsOf = partReader(grammar);
  const pattern = new RegExp(
    `(?<phrase>${wordStart}${anyOf(Object.keys(grammar.phrases))}${wordEnd})|` +
      `(?:(?<digits>${digitsPattern(grammar)})|(?<word>${wordPattern(grammar)}))` +
      `(?<scales>(?:${space}${scale}${wordEnd})*)`,
    'giu',
  );
  return [...text.matchAll(pattern)].map((match) => {
    const { phrase, digits, word, scales = '' } = match.groups ?? {};
    const base =
      digits !== undefined
        ? digitsValue(digits, grammar)
        : word !== undefined
          ? combined(partsOf(word))
          : (grammar.phrases[phrase?.toLowerCase() ?? ''] ?? NaN);
    const factors = scales
      .toLowerCase()
      .split(new RegExp(space, 'u'))
      .map((name) => grammar.scales[name] ?? 1);
    const value = factors.reduce((product, factor) => product * factor, base);
    // 4.1 times a million is 4099999.9999999995 in floating point, hence the rounding.
    return found(match, Number(value.toPrecision(15)));
  });
}

function found(match: RegExpExecArray, value: number): NumberFound {
  return { token: match[0], value, start: match.index, end: match.index + match[0].length };
}

/**
 * Returns every number of a text, in its order: digits with the language's grouping ("7.000" is 7000 in
 * French), number words and phrases, scale words, and Roman numerals of two letters or more.
 */
export function numbers(text: string, grammar: NumeralGrammar): NumberFound[] {
  const nfc = text.normalize('NFC');
  const others = readWordsAndDigits(nfc, grammar);
  const roman = [...nfc.matchAll(romanPattern)]
    .map((match) => found(match, romanValue(match[0])))
    // "DIX" in capitals is the word for ten, not a Roman numeral.
    .filter(({ start }) => !others.some((other) => other.start <= start && start < other.end));
  return [...others, ...roman].sort((a, b) => a.start - b.start);
}

/** Start of the one of `words` that ends directly before `end`, or null. */
function wordsBefore(text: string, end: number, words: string[]): number | null {
  const pattern = new RegExp(`${wordStart}${anyOf(words)}\\s*$`, 'iu');
  return pattern.exec(text.slice(0, end))?.index ?? null;
}

/** Qualifier in a text: exact, about, more than; "less than" is not in the model yet. */
type Sign = MagnitudeStatus | '<';

/** The qualifier directly before `start`, and its start; the longest wins ("pas plus de" over "plus de"). */
function findQualifier(text: string, start: number, grammar: NumeralGrammar): { sign: Sign; start: number } {
  const candidates: [Sign, string[]][] = [
    ['~', grammar.about],
    ['>', grammar.moreThan],
    ['<', grammar.lessThan],
  ];
  let nearest: { sign: Sign; start: number } = { sign: '=', start };
  for (const [sign, words] of candidates) {
    const place = wordsBefore(text, start, words);
    if (place !== null && place < nearest.start) nearest = { sign, start: place };
  }
  return nearest;
}

/** The qualifier directly before the number at `start`: "environ" is ~, "plus de" is >, none is =. */
export function qualifierBefore(text: string, start: number, grammar: NumeralGrammar): Sign {
  return findQualifier(text.normalize('NFC'), start, grammar).sign;
}

/** Start of the words that qualify the number at `start`; `start` itself if there are none. */
export const qualifierStart = (text: string, start: number, grammar: NumeralGrammar): number =>
  findQualifier(text.normalize('NFC'), start, grammar).start;

/** The relation directly before the number at `start` or its qualifier, with its start; or null. */
function findRelation(
  text: string,
  start: number,
  grammar: NumeralGrammar,
): { type: RelationType; start: number } | null {
  const end = findQualifier(text, start, grammar).start;
  for (const type of Object.keys(grammar.relations) as RelationType[]) {
    const place = wordsBefore(text, end, grammar.relations[type]);
    if (place !== null) return { type, start: place };
  }
  return null;
}

/** The relation directly before the number at `start` or its qualifier ("dont environ 5.000"), or null. */
export const relationBefore = (text: string, start: number, grammar: NumeralGrammar): RelationType | null =>
  findRelation(text.normalize('NFC'), start, grammar)?.type ?? null;

/** Words directly before the number at `start` that relate or qualify it: "dont environ"; else "". */
export function wordsOn(text: string, start: number, grammar: NumeralGrammar): string {
  const nfc = text.normalize('NFC');
  const from = findRelation(nfc, start, grammar)?.start ?? findQualifier(nfc, start, grammar).start;
  return nfc.slice(from, start).trim();
}
