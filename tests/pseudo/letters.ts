/**
 * The replacement of each letter: an accent if the site’s fonts have one, and two letters for length. Each
 * letter is replaced independently of its neighbours: a part of a sentence becomes the same part of the
 * longer sentence, so that quotations still match their text.
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
 * Returns English with accents, about 40 % longer. Digits, signs and letters without accents stay as they
 * are, and so does a capital I: Roman numerals are the same in every language.
 */
export const pseudo = (text: string): string => text.replace(/[a-zA-HJ-Z]/g, longer);

/** Syntax of a message: a placeholder, the head of a plural, a plural category, a brace. */
const SYNTAX = /(\{\w+\}|\{\w+, plural,|\b(?:zero|one|two|few|many|other) \{|[{}])/;

/** Returns a message with accents; its syntax, which code reads, is unchanged. */
export const pseudoMessage = (message: string): string =>
  message
    .split(SYNTAX)
    .map((part) => (SYNTAX.test(part) ? part : pseudo(part)))
    .join('');

/** Characters that only the accents add. */
export const ACCENTS = new RegExp(
  `[${Object.values(LONGER).join('')}${Object.values(LONGER).join('').toUpperCase()}]`,
);
