/** A range of a passage with an id. Offsets in the passage's text, end exclusive. */
export interface Anchored {
  id: string;
  start: number;
  end: number;
}

/** A range of text with the same annotations throughout. */
export interface Run {
  start: number;
  text: string;
  /** Ids of the annotations on it, in the order of their starts. */
  annotations: string[];
  /** The annotation whose words are exactly this run, outside figures: the run itself can be its link. */
  sole: string | null;
}

/** A range of a passage that either is a figure's quotation or has none. */
interface Span {
  start: number;
  end: number;
  figure: string | null;
}

/** Part of a passage: a figure's quotation, or the words between two of them. */
export interface Piece {
  start: number;
  /** Id of the figure whose quotation this is. */
  figure: string | null;
  runs: Run[];
  /** Other annotations that end in this piece: their marks follow it, because links cannot be nested. */
  ending: string[];
}

/** Cuts `text` at every start and end of an annotation within a span. */
function cut(text: string, span: Span, annotations: readonly Anchored[]): Run[] {
  const inside = (offset: number) => offset > span.start && offset < span.end;
  const edges = annotations.flatMap(({ start, end }) => [start, end]).filter(inside);
  const offsets = [...new Set([span.start, ...edges, span.end])].sort((a, b) => a - b);
  return offsets.slice(0, -1).map((start, i) => {
    const end = offsets[i + 1] ?? span.end;
    const on = annotations.filter((anno) => anno.start < end && anno.end > start);
    const [only] = on;
    const isSole = span.figure === null && on.length === 1 && only?.start === start && only.end === end;
    return {
      start,
      text: text.slice(start, end),
      annotations: on.map(({ id }) => id),
      sole: isSole ? only.id : null,
    };
  });
}

/**
 * Splits a passage into pieces: figures' quotations as a whole, and annotations as runs within the pieces, so
 * that both stay reachable where they overlap. The texts of all runs, in order, are the passage.
 * @throws RangeError if two quotations of figures overlap: one number is one figure.
 */
export function pieces(
  text: string,
  figures: readonly Anchored[],
  annotations: readonly Anchored[],
): Piece[] {
  const quoted = [...figures].sort((a, b) => a.start - b.start);
  const noted = [...annotations].sort((a, b) => a.start - b.start || a.end - b.end);
  const spans: Span[] = [];
  let offset = 0;
  for (const { id, start, end } of quoted) {
    if (start < offset) throw new RangeError(`the quotation of figure "${id}" overlaps the one before it`);
    if (start > offset) spans.push({ start: offset, end: start, figure: null });
    spans.push({ start, end, figure: id });
    offset = end;
  }
  if (offset < text.length) spans.push({ start: offset, end: text.length, figure: null });
  return spans.flatMap(({ start, end, figure }) => {
    const cuts = figure === null ? breaks(start, end, noted) : [start, end];
    return cuts.slice(0, -1).map((from, i) => {
      const to = cuts[i + 1] ?? end;
      const runs = cut(text, { start: from, end: to, figure }, noted);
      const isLink = (id: string) => runs.some(({ sole }) => sole === id);
      const ending = noted.filter((anno) => anno.end > from && anno.end <= to).map(({ id }) => id);
      return { start: from, figure, runs, ending: ending.filter((id) => !isLink(id)) };
    });
  });
}

/** Offsets that end pieces between quotations: ends of annotations, so that marks follow their words. */
function breaks(start: number, end: number, annotations: readonly Anchored[]): number[] {
  const ends = annotations.map((anno) => anno.end).filter((offset) => offset > start && offset < end);
  return [...new Set([start, ...ends, end])].sort((a, b) => a - b);
}
