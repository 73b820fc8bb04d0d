/** Comparison of the words around a number with those of the text. */
export type Wording =
  /** A word of the text, or one of its meaning. */
  | 'worded'
  /** No word, as in the text. */
  | 'bare'
  /** A word that is close to that of the text. */
  | 'close'
  /** A word of another meaning. */
  | 'wrong'
  /** No word, where the text has one. */
  | 'missing'
  /** A word, where the text has none. */
  | 'added';

/** A finding of the judge in a headline, in the order of its words. */
export type HeadlineFinding =
  | { is: Wording; token: string; words: string; quoted: string }
  /** A related number whose tie is not shown although the other number is there. */
  | { is: 'untied'; token: string; quoted: string }
  /** A tie that the text does not make. */
  | { is: 'mistied'; token: string; words: string; quoted: string }
  /** A number that the text has more than once, without the words that tell which of them is meant. */
  | { is: 'equal'; token: string; quoted: string }
  /** Words that belong to the number are not found. */
  | { is: 'lacks'; token: string; words: string; quoted: string }
  /** Words beside the number that belong to another one in the text. */
  | { is: 'mixed'; token: string; words: string; quoted: string }
  /** A share: the text gives none. */
  | { is: 'share'; token: string }
  /** A number that only a calculation gives. */
  | { is: 'derived'; token: string }
  /** A number that the text does not give. */
  | { is: 'other'; token: string }
  /** A word that may deny what is said. */
  | { is: 'denied'; words: string }
  /** Words that the judge does not know. */
  | { is: 'unknown'; words: string }
  /** No number of the drawing is used. */
  | { is: 'without' }
  /** Somebody speaks; may speak; nobody is found. */
  | { is: 'speaks' | 'perhaps'; token: string }
  | { is: 'silent' };
