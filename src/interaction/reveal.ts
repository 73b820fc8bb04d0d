/** The two places of a figure in a page. */
export type Where = 'text' | 'chart';

/** Returns the link of a figure in the text, or its marks in the chart of a view: the first, or null. */
export function findLink(
  root: ParentNode,
  figure: string,
  where: Where,
): HTMLAnchorElement | SVGAElement | null {
  const links = root.querySelectorAll<HTMLAnchorElement | SVGAElement>('a[data-figure]');
  const isThere = (link: Element) =>
    link.getAttribute('data-figure') === figure &&
    (where === 'chart' ? link.closest('[data-view] svg') : link instanceof HTMLElement);
  return [...links].find(isThere) ?? null;
}

/**
 * Scrolls an element into view, no further than needed, and instantly: a smooth scroll would go on, or be cut
 * short, at the next selection. The style sheet sets the distance to the edges (scroll-padding).
 */
export function reveal(element: Element): void {
  // Stops a smooth scroll in progress, which would carry on past the element.
  scrollTo({ top: scrollY, behavior: 'instant' });
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}
