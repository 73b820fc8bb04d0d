const LINKS = '[data-figure], [data-states]';

const figureAt = (target: EventTarget | null): string | null => {
  const link = target instanceof Element ? target.closest(`:is(.passage, figure) a:is(${LINKS})`) : null;
  return link && (link.getAttribute('data-figure') ?? link.getAttribute('data-states'));
};

/** Marks a figure as pointed at wherever it appears, and clears all others. */
function markPointed(root: ParentNode, figure: string | null): void {
  for (const element of root.querySelectorAll('[data-pointed]')) element.removeAttribute('data-pointed');
  if (figure)
    for (const element of root.querySelectorAll(`[data-figure="${CSS.escape(figure)}"]`))
      element.setAttribute('data-pointed', '');
}

/**
 * Ties words and marks both ways: the figure under the pointer, or with focus, lights up in the text, in its
 * chart and in its table.
 *
 * @param onpoint called with the figure that is pointed at, and with null afterwards
 */
export function tiePointing(onpoint: (figure: string | null) => void): void {
  let pointed: string | null = null;
  const point = (target: EventTarget | null) => {
    const figure = figureAt(target);
    if (figure === pointed) return;
    pointed = figure;
    markPointed(document, figure);
    onpoint(figure);
  };
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    // A finger has no hover: its tap selects.
    if (pointerType !== 'touch') point(target);
  });
  document.addEventListener('focusin', ({ target }) => point(target));
  document.addEventListener('focusout', () => point(null));
}
