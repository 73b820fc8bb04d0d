/** Shows one part of a view that has several kinds of counts; its buttons tell which. */
export function showPart(figure: HTMLElement, part: string): void {
  figure.dataset['shows'] = part;
  for (const button of figure.querySelectorAll<HTMLElement>('[data-show]'))
    button.setAttribute('aria-pressed', String(button.dataset['show'] === part));
}

/** Shows the part of a view that an element is in, if the view has several. */
export function showPartOf(element: Element): void {
  const part = element.closest<HTMLElement>('[data-part]')?.dataset['part'];
  const figure = element.closest<HTMLElement>('figure[data-shows]');
  if (part && figure) showPart(figure, part);
}
