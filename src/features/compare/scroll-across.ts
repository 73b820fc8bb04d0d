/** Room kept beside what is brought into view, in pixels. */
const MARGIN = 16;

/** Scrolls a strip sideways until something in it, or its beginning, is in view; the page itself stays. */
export function scrollAcross(strip: Element, shown: Element): void {
  const [outer, inner] = [strip.getBoundingClientRect(), shown.getBoundingClientRect()];
  const toLeft = inner.left - outer.left - MARGIN;
  const toRight = inner.right - outer.right + MARGIN;
  const left = toLeft < 0 ? toLeft : Math.max(0, Math.min(toLeft, toRight));
  if (left !== 0) strip.scrollBy({ left });
}
