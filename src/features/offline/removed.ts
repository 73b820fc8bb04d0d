import { cachePrefix } from './offline-copy.ts';
import { root } from '../../interaction/page.ts';

/** Under this name the browser remembers that the reader wants no copy of this site. */
const NAME = `no ${cachePrefix(root.href)}`.trim();

/** What holds for this page where the browser remembers nothing. */
let here = false;

/** Whether the reader has removed the copy and not asked for one since. */
export function isRemoved(): boolean {
  try {
    return here || localStorage.getItem(NAME) !== null;
  } catch {
    return here;
  }
}

/** Remembers that the reader wants no copy, or wants one again. */
export function setRemoved(removed: boolean): void {
  here = removed;
  try {
    if (removed) localStorage.setItem(NAME, '');
    else localStorage.removeItem(NAME);
  } catch {
    // Then the next page for class makes a copy again.
  }
}
