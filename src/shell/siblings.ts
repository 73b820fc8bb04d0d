import type { Key } from '../i18n/locale.ts';
import type { SinglePage } from '../route/route.ts';

/** Pages beside one another, in the order in which they are offered, and the words above them. */
interface Siblings {
  more: Key;
  pages: readonly SinglePage[];
}

/** The pages of the exploring part. */
export const EXPLORATIONS = [
  'count',
  'time',
  'commitments',
  'qualifiers',
  'refused',
  'uncounted',
] as const satisfies SinglePage[];

/** By the page that leads to them. Students come to those for class, too: the answers are not among them. */
export const SIBLINGS = {
  explore: { more: 'explore.more', pages: EXPLORATIONS },
  teach: { more: 'teach.more', pages: ['teach', 'present', 'exercises', 'worksheet', 'notes'] },
} as const satisfies Partial<Record<SinglePage, Siblings>>;
