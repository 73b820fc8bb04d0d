import type { Key } from '../i18n/locale.ts';
import type { SinglePage } from '../route/route.ts';

/** Pages of one part in the order of their links, and the message above the links. */
interface Siblings {
  more: Key;
  pages: readonly SinglePage[];
}

/** The pages of the exploring part. */
export const EXPLORATIONS = [
  'compare',
  'count',
  'time',
  'commitments',
  'qualifiers',
  'refused',
  'uncounted',
] as const satisfies SinglePage[];

/** Sibling pages by part. Students see those for class, too, so the answer key is not among them. */
export const SIBLINGS = {
  explore: { more: 'explore.more', pages: EXPLORATIONS },
  teach: { more: 'teach.more', pages: ['teach', 'present', 'exercises', 'worksheet', 'notes'] },
} as const satisfies Partial<Record<SinglePage, Siblings>>;
