import type { OutlineItem } from '../model/schema.ts';

/** Number of passages from which a text is long: a shorter page is laid out within a frame or two. */
const LONG = 250;

/** True if a text has so many passages that its page lays out only those near the window. */
export const isLong = (outline: readonly OutlineItem[]): boolean => outline.length >= LONG;
