/** Marks, words and rows of a figure, and what the list of parts says of it. */
const STATING = '[data-figure], [data-states]';

const figureOf = (element: Element): string | null =>
  element.getAttribute('data-figure') ?? element.getAttribute('data-states');

/** Marks a figure wherever it appears; null takes the choice back. */
function mark(page: Document, figure: string | null): void {
  for (const element of page.querySelectorAll(STATING))
    if (figureOf(element) === figure) element.setAttribute('aria-current', 'true');
    else element.removeAttribute('aria-current');
}

/**
 * A first click on marks or words chooses their figure: its marks, words and row are marked together. A second one
 * follows the link to the text. Escape takes the choice back.
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
