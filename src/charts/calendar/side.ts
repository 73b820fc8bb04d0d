import type { Extent } from '../extent.ts';

/** Place of the words above a strip: from the start, from further on, or up to the end. */
export type Side = 'first' | 'second' | 'third' | 'end';

/** Returns the moment at which a drawn time begins to be seen; null if there is none. */
function beginningOf(extent: Extent): Date | null {
  if (extent.form === 'stretch') return extent.start;
  if (extent.form === 'faded') return extent.from;
  if (extent.form === 'day') return extent.day;
  return extent.form === 'vague' ? extent.until : null;
}

/** Returns the place for the words of a time: about where it begins, and where they have room. */
export function sideOf(extent: Extent, { from, to }: { from: number; to: number }): Side {
  const start = beginningOf(extent);
  if (start === null) return 'first';
  const share = (+start - from) / (to - from);
  if (share < 0.25) return 'first';
  if (share < 0.4) return 'second';
  return share < 0.6 ? 'third' : 'end';
}
