/** Elements that state a figure: marks, words, rows, and links in the list of parts. */
const STATING = '[data-figure], [data-states]';

const figureOf = (element: Element): string | null =>
  element.getAttribute('data-figure') ?? element.getAttribute('data-states');

/** Highlights a figure wherever it appears; null clears the selection. */
function mark(page: Document, figure: string | null): void {
  for (const element of page.querySelectorAll(STATING))
    if (figureOf(element) === figure) element.setAttribute('aria-current', 'true');
    else element.removeAttribute('aria-current');
}

/**
 * Selects figures by click. The first click on marks or words highlights the marks, words and row of their
 * figure; the second one follows the link to the text. Escape clears the selection.
 */
export function chooseByClick(page: Document): void {
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link?.matches(STATING) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.getAttribute('aria-current')) return;
    event.preventDefault();
    mark(page, figureOf(link));
  });
  page.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') mark(page, null);
  });
}
