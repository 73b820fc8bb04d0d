import { fill } from '../i18n/format.ts';
import { page, announce } from './page.ts';
import { findLink, reveal, type Where } from './reveal.ts';

/** Scrolls a figure's words or marks into view, and announces which. */
export function scrollToFigure(figure: string, where: Where): void {
  const target = findLink(document, figure, where);
  if (!target) return;
  reveal(target);
  const place = page.places[figure] ?? '';
  const title = target.closest('figure')?.querySelector('h1, h3')?.textContent ?? '';
  announce(
    where === 'text'
      ? fill(page.words['chosen.inText'], { place, words: target.textContent })
      : fill(page.words['chosen.inChart'], { title }),
  );
}

/** Announces the chart of a figure, and its part there unless the focus moves to it, which speaks it. */
export function announceChart(figure: string, isFocusMoved: boolean): void {
  const marks = findLink(document, figure, 'chart');
  const title = marks?.closest('figure')?.querySelector('h1, h3')?.textContent ?? '';
  if (isFocusMoved) {
    announce(fill(page.words['chosen.inChart'], { title: title.trim() }));
    return;
  }
  const part = document.querySelector(`.parts a[data-states="${CSS.escape(figure)}"]`);
  const parts = part?.ariaLabel ?? part?.textContent.trim() ?? '';
  announce(fill(page.words['stage.shows'], { title: title.trim(), parts }));
}

/** Moves the focus to a link, and scrolls no further than needed to show it. */
export function focusLink(link: HTMLElement | SVGElement): void {
  link.focus({ preventScroll: true });
  reveal(link);
}

/** Moves the focus to a figure's words, or to the item in the list of parts that describes its marks. */
export function focusFigure(figure: string, where: Where): void {
  const link =
    where === 'text'
      ? findLink(document, figure, where)
      : document.querySelector<HTMLElement>(`figure a[data-states="${CSS.escape(figure)}"]`);
  if (link) focusLink(link);
}
