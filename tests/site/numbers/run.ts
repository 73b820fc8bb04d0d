/** How many words before and after a number make it known. */
const REACHES = [
  [2, 2],
  [0, 3],
  [3, 0],
  [1, 2],
  [2, 1],
] as const;

/** A text as it is compared: one plain space for white space that groups no digits, and letters of one case. */
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

/** How many words and numbers a text has. */
export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Words without the marks around them, which belong to what they stand in. */
const bare = (words: string): string => words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** The words from `start` to `end` with some around them: in each reach that holds three words more, at least. */
export function runsAround(text: string, start: number, end: number): string[] {
  const [head, tail] = [text.slice(0, start), text.slice(end)];
  const runs = REACHES.map(([left, right]) => [before(head, left), after(tail, right)] as const)
    .filter(([left, right]) => wordsIn(left) + wordsIn(right) >= 3)
    .map(([left, right]) => even(bare(left + text.slice(start, end) + right)));
  return [...new Set(runs)];
}

/** Whether what stands before and after a place leaves words and numbers whole. */
const isWhole = (before: string, after: string): boolean =>
  !/[\p{L}\p{N}]$|\p{N}[.,\u00a0\u202f]$/u.test(before) &&
  !/^(?:[\p{L}\p{N}]|[.,\u00a0\u202f]\p{N})/u.test(after);

/** Where `run` stands in a text, words and numbers left whole. */
function* placesOf(run: string, text: string): Generator<number> {
  for (let at = text.indexOf(run); at !== -1; at = text.indexOf(run, at + 1))
    if (isWhole(text.slice(Math.max(0, at - 2), at), text.slice(at + run.length, at + run.length + 2)))
      yield at;
}

/** Whether one of the phrases stands in a text so that it holds the words from `start` to `end`. */
export const holds = (phrases: readonly string[], text: string, start: number, end: number): boolean =>
  phrases.some((phrase) =>
    [...placesOf(phrase, text)].some((at) => at <= start && end <= at + phrase.length),
  );

/** Texts in which runs of words are looked for. */
export class Texts {
  readonly #whole: string;
  readonly #each: ReadonlySet<string>;

  constructor(texts: readonly string[]) {
    const all = texts.map(even);
    this.#each = new Set(all);
    this.#whole = `\n${all.join('\n')}\n`;
  }

  /** Whether one of the texts is this one, and no more. */
  is(text: string): boolean {
    return this.#each.has(even(text));
  }

  /** Whether a run of words, as `even` gives it, stands in one of the texts. */
  has(run: string): boolean {
    return !placesOf(run, this.#whole).next().done;
  }
}
