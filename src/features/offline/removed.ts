import { cachePrefix } from './offline-copy.ts';
import { root } from '../../interaction/page.ts';

/** Key in `localStorage`; present if the reader wants no copy of this site. */
const NAME = `no ${cachePrefix(root.href)}`.trim();

/** True if the reader has removed the copy on this page; needed if the browser stores nothing. */
let here = false;

/** True if the reader has removed the copy and not requested one since. */
export function isRemoved(): boolean {
  try {
    return here || localStorage.getItem(NAME) !== null;
  } catch {
    return here;
  }
}

/** Stores that the reader wants no copy, or wants one again. */
export function setRemoved(removed: boolean): void {
  here = removed;
  try {
    if (removed) localStorage.setItem(NAME, '');
    else localStorage.removeItem(NAME);
  } catch {
    // Without storage, the next page for class makes a copy again.
  }
}
