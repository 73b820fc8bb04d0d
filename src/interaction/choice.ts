import type { Where } from './reveal.ts';

/** A figure chosen by a link in the page: a number in the text, or marks of a chart, or what the list of them says. */
export interface Choice {
  figure: string;
  from: Where;
  /** The link itself. */
  link: HTMLElement | SVGElement;
}

/** The choice that a click makes, or null where it is none or the reader asked for a new tab. */
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

/** Marks the chosen figure wherever it appears, and nothing else. */
export function highlightFigure(root: ParentNode, figure: string | undefined): void {
  for (const element of root.querySelectorAll('[data-figure], [data-states]')) {
    if ((element.getAttribute('data-figure') ?? element.getAttribute('data-states')) === figure)
      element.setAttribute('aria-current', 'true');
    else element.removeAttribute('aria-current');
  }
}
