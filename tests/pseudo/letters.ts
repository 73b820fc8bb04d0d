/**
 * What becomes of a letter: an accent on all that can take one in the fonts of the site, and two of each for length.
 * Letter by letter, whatever stands beside it: a part of a sentence becomes the same part of the longer sentence, so
 * that quotations still stand in their text.
 */
const LONGER: Record<string, string> = {
  a: 'áá',
  c: 'çç',
  e: 'éé',
  i: 'îî',
  n: 'ññ',
  o: 'öö',
  u: 'ûû',
  y: 'ýý',
};

const longer = (letter: string): string => {
  const [first = '', second = ''] = LONGER[letter.toLowerCase()] ?? letter;
  return letter === letter.toLowerCase() ? first + second : first.toUpperCase() + second;
};

/**
 * English in accents, about 40 % longer. Digits, signs and what has no accent stay as they are, and so does a capital I:
 * roman numerals are the same in every language.
 */
export const pseudo = (text: string): string => text.replace(/[a-zA-HJ-Z]/g, longer);

/** Syntax of a message: a place, the head of a plural, the name of one of its categories, a brace. */
const SYNTAX = /(\{\w+\}|\{\w+, plural,|\b(?:zero|one|two|few|many|other) \{|[{}])/;

/** A message in accents; its syntax stays, as it is read by code. */
export const pseudoMessage = (message: string): string =>
  message
    .split(SYNTAX)
    .map((part) => (SYNTAX.test(part) ? part : pseudo(part)))
    .join('');

/** Letters that only the accents bring. */
export const ACCENTS = new RegExp(
  `[${Object.values(LONGER).join('')}${Object.values(LONGER).join('').toUpperCase()}]`,
);
