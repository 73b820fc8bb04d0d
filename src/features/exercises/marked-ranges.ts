import type { NumberedNote } from '../../text/annotations.ts';
import type { Line } from './numbered-lines.ts';

/** A range of a line, and the notes whose words end with it. */
export interface MarkedRange {
  /** Offset in the segment. */
  start: number;
  text: string;
  notes: NumberedNote[];
}

/** Cuts a line where the words of a note end. The texts of all ranges, joined, are the line. */
export function markedRanges({ text, start }: Line, notes: readonly NumberedNote[]): MarkedRange[] {
  const end = start + text.length;
  const here = notes.filter(({ anchored }) => anchored.end > start && anchored.end <= end);
  const ends = [...new Set([...here.map(({ anchored }) => anchored.end), end])].sort((a, b) => a - b);
  return ends.map((to, i) => {
    const from = i === 0 ? start : (ends[i - 1] ?? start);
    return {
      start: from,
      text: text.slice(from - start, to - start),
      notes: here.filter(({ anchored }) => anchored.end === to),
    };
  });
}
