const FIGURE = 'data-figure';

/** Marks a figure wherever it appears; null takes the choice back. */
function mark(page: Document, figure: string | null): void {
  for (const element of page.querySelectorAll(`[${FIGURE}]`))
    if (element.getAttribute(FIGURE) === figure) element.setAttribute('aria-current', 'true');
    else element.removeAttribute('aria-current');
}

/**
 * A first click on marks or words chooses their figure: its marks, words and row are marked together. A second one
 * follows the link to the text. Escape takes the choice back.
 */
export function chooseByClick(page: Document): void {
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest(`a[${FIGURE}]`) : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.getAttribute('aria-current')) return;
    event.preventDefault();
    mark(page, link.getAttribute(FIGURE));
  });
  page.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') mark(page, null);
  });
}
