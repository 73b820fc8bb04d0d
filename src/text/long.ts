import type { OutlineItem } from '../model/schema.ts';

/** From how many passages on a text is long: a page of fewer is laid out whole in less than a frame or two. */
const LONG = 250;

/** Whether a text has so many passages that its page lays out only what is near. */
export const isLong = (outline: readonly OutlineItem[]): boolean => outline.length >= LONG;
