/** Room that the style sheet reserves for bars above and below, in pixels (scroll-padding). */
function padding(): { top: number; bottom: number } {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  return { top: parseFloat(scrollPaddingTop) || 0, bottom: parseFloat(scrollPaddingBottom) || 0 };
}

/** True if an element, or one around it, keeps its place in the window: scrolling the page does not move it. */
const isFixed = (element: Element | null): boolean =>
  element !== null && (getComputedStyle(element).position === 'fixed' || isFixed(element.parentElement));

/**
 * Scrolls a range into view, instantly and only if it is out of view. Revealing its passage would not do,
 * because that may be longer than the window. For a range in a box that is fixed, only the box is scrolled.
 */
export function scrollRangeIntoView(range: Range): void {
  const { parentElement } = range.startContainer;
  if (isFixed(parentElement)) {
    parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    return;
  }
  const { top, bottom } = range.getBoundingClientRect();
  const free = padding();
  const low = Math.max(innerHeight - free.bottom, free.top);
  if (top >= free.top && bottom <= low) return;
  scrollBy({ top: (top + bottom) / 2 - (free.top + low) / 2, behavior: 'instant' });
}

/** Scrolls an item into view within its own list; the page does not move. */
export function scrollWithin(list: Element, item: Element): void {
  const outer = list.getBoundingClientRect();
  const inner = item.getBoundingClientRect();
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top;
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
}
