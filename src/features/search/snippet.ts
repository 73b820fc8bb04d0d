import type { Match } from './matches.ts';

/** The words of a match, with context. */
export interface Snippet {
  before: string;
  match: string;
  after: string;
}

/** Maximum number of letters of context on either side of a match. */
const REACH = 40;

/** Returns the last words of a text, with "…" if it was cut. It is not cut at a no-break space. */
function ending(text: string): string {
  if (text.length <= REACH) return text;
  const tail = text.slice(-REACH - 1);
  return `…${tail.slice(tail.indexOf(' ') + 1)}`;
}

/** Returns the first words of a text, with "…" if it was cut. */
function beginning(text: string): string {
  if (text.length <= REACH) return text;
  const head = text.slice(0, REACH + 1);
  const space = head.lastIndexOf(' ');
  return `${space === -1 ? head : head.slice(0, space)}…`;
}

/** Returns the words of a match, with whole words on either side. */
export const snippet = (text: string, { start, end }: Match): Snippet => ({
  before: ending(text.slice(0, start)),
  match: text.slice(start, end),
  after: beginning(text.slice(end)),
});
