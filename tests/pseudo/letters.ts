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

/** A message in accents: what stands in braces is a name in the code. */
export const pseudoMessage = (message: string): string =>
  message.replace(/(\{\w+\})|([^{]+)/g, (_whole, name?: string, words = '') => name ?? pseudo(words));

/** Letters that only the accents bring. */
export const ACCENTS = new RegExp(
  `[${Object.values(LONGER).join('')}${Object.values(LONGER).join('').toUpperCase()}]`,
);
