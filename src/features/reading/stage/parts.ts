/** Shows one part of a view that has several kinds of counts; its buttons tell which. */
export function showPart(figure: HTMLElement, part: HTMLElement): void {
  const shown = part.dataset['part'] ?? '';
  figure.dataset['shows'] = shown;
  for (const button of figure.querySelectorAll<HTMLElement>('[data-show]'))
    button.setAttribute('aria-pressed', String(button.dataset['show'] === shown));
}

/** A part of a view that is shown, and the one that takes its place. */
interface PartChange {
  figure: HTMLElement;
  from: HTMLElement | null;
  to: HTMLElement;
}

/** Returns the change that shows the part which an element is in; null if it is shown, or is the only one. */
export function changeTo(element: Element): PartChange | null {
  const to = element.closest<HTMLElement>('[data-part]');
  const figure = element.closest<HTMLElement>('figure[data-shows]');
  if (!to || !figure || figure.dataset['shows'] === to.dataset['part']) return null;
  return { figure, from: figure.querySelector(`[data-part="${figure.dataset['shows'] ?? ''}"]`), to };
}
