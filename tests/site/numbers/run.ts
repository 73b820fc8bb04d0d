/** Numbers of words before and after a number that identify it. */
const REACHES = [
  [2, 2],
  [0, 3],
  [3, 0],
  [1, 2],
  [2, 1],
] as const;

/** Normalises a text for comparison: single spaces (except between groups of digits), and lower case. */
export const even = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[ \t\n]+/g, ' ')
    .trim()
    .toLowerCase();

const before = (text: string, words: number): string =>
  new RegExp(`(?:[^ ]+ ){0,${String(words)}}[^ ]*$`).exec(text)?.[0] ?? '';
const after = (text: string, words: number): string =>
  new RegExp(`^[^ ]*(?: [^ ]+){0,${String(words)}}`).exec(text)?.[0] ?? '';

/** Returns the number of words and numbers in a text. */
export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Strips punctuation around words, which depends on the surrounding text. */
const bare = (words: string): string => words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Returns the words from `start` to `end` in context: a run per reach with at least three more words. */
export function runsAround(text: string, start: number, end: number): string[] {
  const [head, tail] = [text.slice(0, start), text.slice(end)];
  const runs = REACHES.map(([left, right]) => [before(head, left), after(tail, right)] as const)
    .filter(([left, right]) => wordsIn(left) + wordsIn(right) >= 3)
    .map(([left, right]) => even(bare(left + text.slice(start, end) + right)));
  return [...new Set(runs)];
}

/** True if the text before and after a place does not split a word or number. */
const isWhole = (before: string, after: string): boolean =>
  !/[\p{L}\p{N}]$|\p{N}[.,\u00a0\u202f]$/u.test(before) &&
  !/^(?:[\p{L}\p{N}]|[.,\u00a0\u202f]\p{N})/u.test(after);

/** Yields the positions of `run` in a text at which no word or number is split. */
function* placesOf(run: string, text: string): Generator<number> {
  for (let at = text.indexOf(run); at !== -1; at = text.indexOf(run, at + 1))
    if (isWhole(text.slice(Math.max(0, at - 2), at), text.slice(at + run.length, at + run.length + 2)))
      yield at;
}

/** True if one of the phrases occurs in a text and covers the words from `start` to `end`. */
export const holds = (phrases: readonly string[], text: string, start: number, end: number): boolean =>
  phrases.some((phrase) =>
    [...placesOf(phrase, text)].some((at) => at <= start && end <= at + phrase.length),
  );

/** Texts in which runs of words are searched. */
export class Texts {
  readonly #whole: string;
  readonly #each: ReadonlySet<string>;

  constructor(texts: readonly string[]) {
    const all = texts.map(even);
    this.#each = new Set(all);
    this.#whole = `\n${all.join('\n')}\n`;
  }

  /** True if a text equals one of the texts. */
  is(text: string): boolean {
    return this.#each.has(even(text));
  }

  /** True if a run of words, normalised by `even`, occurs in one of the texts. */
  has(run: string): boolean {
    return !placesOf(run, this.#whole).next().done;
  }
}
