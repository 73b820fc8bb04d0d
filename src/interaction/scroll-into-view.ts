/** Room that the style sheet keeps free for bars above and below, in pixels (scroll-padding). */
function padding(): { top: number; bottom: number } {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  return { top: parseFloat(scrollPaddingTop) || 0, bottom: parseFloat(scrollPaddingBottom) || 0 };
}

/**
 * Brings a place into view, at once and only where it is not: the passage around it may be longer than the window,
 * so that to reveal the passage is not enough.
 */
export function scrollRangeIntoView(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  const free = padding();
  const low = Math.max(innerHeight - free.bottom, free.top);
  if (top >= free.top && bottom <= low) return;
  scrollBy({ top: (top + bottom) / 2 - (free.top + low) / 2, behavior: 'instant' });
}

/** Brings an item into view within its own scrolling list; the page itself stays where it is. */
export function scrollWithin(list: Element, item: Element): void {
  const outer = list.getBoundingClientRect();
  const inner = item.getBoundingClientRect();
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top;
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
}
