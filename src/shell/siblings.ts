import { PUPILS_PAGES } from '../route/parts.ts';
import type { Key } from '../i18n/locale.ts';
import type { Declaration } from '../model/declaration.ts';
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
  'qualifiers',
  'commitments',
  'uncounted',
  'refused',
  'after',
] as const satisfies SinglePage[];

export type Exploration = (typeof EXPLORATIONS)[number];

/** True if a declaration has what a page shows: one may lack what happened afterwards, or a plan. */
export const hasPage = (page: SinglePage, { afterwards, plan }: Declaration): boolean =>
  (page !== 'after' || afterwards.length > 0) && (page !== 'plan' || plan !== null);

/** Sibling pages by part. Pages for students lead to each other only. */
export const SIBLINGS = {
  explore: { more: 'explore.more', pages: EXPLORATIONS },
  teach: { more: 'teach.more', pages: ['teach', 'present', ...PUPILS_PAGES, 'collected'] },
  pupils: { more: 'teach.more', pages: PUPILS_PAGES },
} as const satisfies Record<'explore' | 'teach' | 'pupils', Siblings>;
