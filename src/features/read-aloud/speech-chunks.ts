/** Longest chunk in seconds: network voices stop after fifteen without an error. */
const SECONDS = 13;

/** Characters per second at a voice’s own speed. */
const LETTERS = 13;

/** Returns the greatest length of a chunk for a network voice at a speed, in characters. */
export const maxChunkLength = (speed: number): number => Math.round(SECONDS * LETTERS * speed);

/** Returns the offset of a cut: after a clause, else after a word, but not between a number and its unit. */
function cut(text: string, most: number): number {
  const clause = /^[^]*[,;:)](?=\s)/.exec(text.slice(0, most + 1))?.[0].length ?? 0;
  if (clause > most / 3) return clause;
  return /^[^]*[^\d\s](?=\s)/.exec(text.slice(0, most + 1))?.[0].length ?? text.length;
}

/**
 * Splits a sentence into chunks of at most `most` characters, as far as its words allow; together they are
 * the sentence.
 */
export function speechChunks(text: string, most: number): string[] {
  if (text.length <= most) return [text];
  const end = cut(text, most);
  const rest = text.slice(end).trimStart();
  return rest ? [text.slice(0, end), ...speechChunks(rest, most)] : [text];
}
