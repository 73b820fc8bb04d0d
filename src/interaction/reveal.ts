/** Where a figure appears in the page. */
export type Where = 'text' | 'chart';

/** The link of a figure in the text, or its marks in a chart: the first of them below `root`. */
export function findLink(
  root: ParentNode,
  figure: string,
  where: Where,
): HTMLAnchorElement | SVGAElement | null {
  const links = root.querySelectorAll<HTMLAnchorElement | SVGAElement>('a[data-figure]');
  const isThere = (link: Element) =>
    link.getAttribute('data-figure') === figure && link instanceof SVGElement === (where === 'chart');
  return [...links].find(isThere) ?? null;
}

/**
 * Brings an element into view, no further than needed and at once: a glide would go on, or be cut short, when the
 * reader chooses again. How near to the edges is for the style sheet to say (scroll-padding).
 */
export function reveal(element: Element): void {
  // Ends a glide that is under way: it would carry on, away from what is in view at this moment.
  scrollTo({ top: scrollY, behavior: 'instant' });
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}
