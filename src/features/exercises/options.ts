import type { Exercise } from '../../model/schema.ts';

/** FNV-1a: a number that the letters of a text decide, and that seems to have nothing to do with them. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return sum;
}

/** Items in an order that is the same on every page and in every language, and that gives nothing away. */
export const shuffled = <T>(items: readonly T[], idOf: (item: T) => string, seed: string): T[] =>
  items
    .map((item) => ({ item, place: hash(`${seed}/${idOf(item)}`) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);

/** What an option is called, so that a class can speak of it: a, b, c … */
const letterOf = (index: number): string => String.fromCharCode(0x61 + index);

/** Options with their letters. */
export const withLetters = <T extends object>(options: readonly T[]): (T & { letter: string })[] =>
  options.map((option, i) => ({ ...option, letter: letterOf(i) }));

/** Finds by id. @throws Error naming the exercise and what it lacks; the data check refuses such data. */
export function findById<T extends { id: string }>(
  items: readonly T[],
  id: string,
  { id: exercise }: Exercise,
): T {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`exercise "${exercise}" names "${id}", which is not there`);
  return item;
}
