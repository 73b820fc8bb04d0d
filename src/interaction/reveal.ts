/** Where a figure appears in the page. */
export type Where = 'text' | 'chart';

/** The link of a figure in the text, or its marks in a chart: the first of them below `root`. */
export function find(root: ParentNode, figure: string, where: Where): HTMLAnchorElement | SVGAElement | null {
  const links = root.querySelectorAll<HTMLAnchorElement | SVGAElement>('a[data-figure]');
  const isThere = (link: Element) =>
    link.getAttribute('data-figure') === figure && link instanceof SVGElement === (where === 'chart');
  return [...links].find(isThere) ?? null;
}

/** Brings an element into the middle of the window if it is not whole in it; at once where motion is not wanted. */
export function reveal(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  const bar = document.querySelector('.masthead')?.getBoundingClientRect().bottom ?? 0;
  if (top >= bar && bottom <= innerHeight) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
}
