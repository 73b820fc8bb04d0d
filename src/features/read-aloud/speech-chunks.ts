/** What is said in one breath at most, in seconds: voices over the network fall silent after fifteen, unasked. */
const SECONDS = 13;

/** Letters that voices say in a second, at their own speed. */
const LETTERS = 13;

/** How long a text a voice over the network may be handed at a speed, in letters. */
export const maxChunkLength = (speed: number): number => Math.round(SECONDS * LETTERS * speed);

/** Where to cut: after a clause, or else after a word, and never between a number and what it counts. */
function cut(text: string, most: number): number {
  const clause = /^[^]*[,;:)](?=\s)/.exec(text.slice(0, most + 1))?.[0].length ?? 0;
  if (clause > most / 3) return clause;
  return /^[^]*[^\d\s](?=\s)/.exec(text.slice(0, most + 1))?.[0].length ?? text.length;
}

/** A sentence in parts of `most` letters or fewer, as far as its words allow; together they are the sentence. */
export function speechChunks(text: string, most: number): string[] {
  if (text.length <= most) return [text];
  const end = cut(text, most);
  const rest = text.slice(end).trimStart();
  return rest ? [text.slice(0, end), ...speechChunks(rest, most)] : [text];
}
