import type { Match } from './matches.ts';

/** Found words and some of those around them. */
export interface Snippet {
  before: string;
  match: string;
  after: string;
}

/** Letters on either side of what was found. */
const REACH = 40;

/** The last words of a text, "…" where it was cut. A no-break space is no place to cut. */
function ending(text: string): string {
  if (text.length <= REACH) return text;
  const tail = text.slice(-REACH - 1);
  return `…${tail.slice(tail.indexOf(' ') + 1)}`;
}

/** The first words of a text, "…" where it was cut. */
function beginning(text: string): string {
  if (text.length <= REACH) return text;
  const head = text.slice(0, REACH + 1);
  const space = head.lastIndexOf(' ');
  return `${space === -1 ? head : head.slice(0, space)}…`;
}

/** The words of a place in a text, with whole words on either side. */
export const snippet = (text: string, { start, end }: Match): Snippet => ({
  before: ending(text.slice(0, start)),
  match: text.slice(start, end),
  after: beginning(text.slice(end)),
});
