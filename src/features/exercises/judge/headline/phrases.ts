import { wordsOf, type Word } from './word.ts';

/** Words from one index to another, end exclusive. */
export interface Run {
  from: number;
  to: number;
}

/** Phrases to be found among words: the keys of each, longest phrase first, by their first key. */
export interface Phrases {
  byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
  longest: number;
}

/** Prepares phrases of a language to be found. */
export function phrases(list: readonly string[], endings: readonly string[]): Phrases {
  const keys = list.map((phrase) => wordsOf(phrase, endings).map(({ key }) => key));
  const sorted = keys.filter(({ length }) => length > 0).sort((a, b) => b.length - a.length);
  const byFirst = new Map<string, string[][]>();
  for (const each of sorted) byFirst.set(each[0] ?? '', [...(byFirst.get(each[0] ?? '') ?? []), each]);
  return { byFirst, longest: sorted[0]?.length ?? 0 };
}

const stands = (words: readonly Word[], at: number, keys: readonly string[]): boolean =>
  keys.every((key, i) => words[at + i]?.key === key);

/** Returns the longest phrase that begins at a word, or null. */
export function phraseAt(words: readonly Word[], at: number, { byFirst }: Phrases): Run | null {
  const keys = byFirst.get(words[at]?.key ?? '')?.find((each) => stands(words, at, each));
  return keys ? { from: at, to: at + keys.length } : null;
}

/** Returns the longest phrase that ends directly before a word, or null. */
export function phraseBefore(words: readonly Word[], end: number, all: Phrases): Run | null {
  for (let from = Math.max(0, end - all.longest); from < end; from++) {
    const found = all.byFirst
      .get(words[from]?.key ?? '')
      ?.some((keys) => from + keys.length === end && stands(words, from, keys));
    if (found) return { from, to: end };
  }
  return null;
}

/** Returns every place of the phrases, the longest at each word; places may overlap. */
export const phrasesIn = (words: readonly Word[], all: Phrases): Run[] =>
  words.flatMap((_, at) => phraseAt(words, at, all) ?? []);
