/** Shows one part of a view that has several kinds of counts; its buttons tell which. */
export function showPart(figure: HTMLElement, part: string): void {
  figure.dataset['shows'] = part;
  for (const button of figure.querySelectorAll<HTMLElement>('[data-show]'))
    button.setAttribute('aria-pressed', String(button.dataset['show'] === part));
}
