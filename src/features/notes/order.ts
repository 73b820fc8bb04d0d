import { anchor } from '../../model/anchor.ts';
import type { Note } from './note.ts';
import type { Passages } from './quote-selector.ts';

/** A note and the range of its words in their passage, end exclusive. */
export interface Placed {
  note: Note;
  /** From 1, in the order of the text. */
  number: number;
  start: number;
  end: number;
}

/** Sorts notes by the position of their words, then by time of creation. */
export function inOrder(notes: readonly Note[], passages: Passages): Placed[] {
  const rank = new Map([...passages.keys()].map((id, index) => [id, index]));
  return notes
    .map((note) => {
      const { exactStart, exactEnd } = anchor(passages.get(note.segment) ?? '', note);
      return { note, start: exactStart, end: exactEnd, rank: rank.get(note.segment) ?? 0 };
    })
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        a.start - b.start ||
        a.end - b.end ||
        a.note.created.localeCompare(b.note.created) ||
        a.note.id.localeCompare(b.note.id),
    )
    .map(({ note, start, end }, index) => ({ note, number: index + 1, start, end }));
}
