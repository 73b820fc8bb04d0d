/** Where a figure appears in the page. */
export type Where = 'text' | 'chart';

/** The link of a figure in the text, or its marks in a chart: the first of them below `root`. */
export function find(root: ParentNode, figure: string, where: Where): HTMLAnchorElement | SVGAElement | null {
  const links = root.querySelectorAll<HTMLAnchorElement | SVGAElement>('a[data-figure]');
  const isThere = (link: Element) =>
    link.getAttribute('data-figure') === figure && link instanceof SVGElement === (where === 'chart');
  return [...links].find(isThere) ?? null;
}

/**
 * Brings an element into view, no further than needed. How near to the edges, and whether the page glides, is for
 * the style sheet to say (scroll-padding, scroll-behavior).
 */
export const reveal = (element: Element): void => element.scrollIntoView({ block: 'nearest' });
