/** Words that an adult reads in a minute. */
const WORDS_A_MINUTE = 200;

/** Minutes that it takes to read a text: whole ones, at least one. */
export function minutesToRead(text: string): number {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return Math.max(1, Math.round(words.length / WORDS_A_MINUTE));
}
