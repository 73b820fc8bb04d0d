import type { Exercise, Words } from '../../model/schema.ts';
import { wordsIn } from '../../model/words-in.ts';
import type { Worded } from './task.ts';

/** Hashes a text with FNV-1a, to 32 bits. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return sum;
}

/** Shuffles items by a seed: the order is the same on every page, and does not hint at the answer. */
export const shuffled = <T>(items: readonly T[], idOf: (item: T) => string, seed: string): T[] =>
  items
    .map((item) => ({ item, place: hash(`${seed}/${idOf(item)}`) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);

/** Returns the letter of an option, by which a class can refer to it: a, b, c … */
const letterOf = (index: number): string => String.fromCharCode(0x61 + index);

/** Adds letters to options, in their order. */
export const withLetters = <T extends object>(options: readonly T[]): (T & { letter: string })[] =>
  options.map((option, i) => ({ ...option, letter: letterOf(i) }));

/** Returns the right answer among wrong ones, in an order that follows from the seed. */
export function wordedAnswers(
  right: Words,
  wrong: readonly { text: Words; reply: Words }[],
  { seed, lang }: { seed: string; lang: string },
): Worded[] {
  const answers = [
    { value: 'right', text: wordsIn(right, lang), isRight: true, reply: '' },
    ...wrong.map(({ text, reply }, i) => ({
      value: `wrong-${String(i + 1)}`,
      text: wordsIn(text, lang),
      isRight: false,
      reply: wordsIn(reply, lang),
    })),
  ];
  return withLetters(shuffled(answers, ({ value }) => value, seed));
}

/**
 * Finds an item by id.
 * @throws Error naming the exercise and the id; the data check refuses such data
 */
export function findById<T extends { id: string }>(
  items: readonly T[],
  id: string,
  { id: exercise }: Exercise,
): T {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`exercise "${exercise}" names "${id}", which is not there`);
  return item;
}
