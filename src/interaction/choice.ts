import type { Where } from './reveal.ts';

/** A figure selected by a link: a number in the text, marks of a chart, or an item of its list of parts. */
export interface Choice {
  figure: string;
  from: Where;
  link: HTMLElement | SVGElement;
}

/** The figure that a click selects; null if it selects none, or if the reader asks for a new tab. */
export function choiceOf(event: MouseEvent): Choice | null {
  if (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  )
    return null;
  const link =
    event.target instanceof Element
      ? event.target.closest<HTMLElement | SVGElement>('a[data-figure], a[data-states]')
      : null;
  const stated = link?.getAttribute('data-states');
  const figure = stated ?? link?.getAttribute('data-figure');
  if (!link || !figure) return null;
  return { figure, from: stated || link instanceof SVGElement ? 'chart' : 'text', link };
}

/** Highlights the selected figure wherever it appears, and clears all others. */
export function highlightFigure(root: ParentNode, figure: string | undefined): void {
  for (const element of root.querySelectorAll('[data-figure], [data-states]')) {
    if ((element.getAttribute('data-figure') ?? element.getAttribute('data-states')) === figure)
      element.setAttribute('aria-current', 'true');
    else element.removeAttribute('aria-current');
  }
}
