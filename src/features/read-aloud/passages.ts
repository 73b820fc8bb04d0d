/** Returns the passages in the page’s own language, in order. */
export const passagesOf = (article: ParentNode): HTMLElement[] => [
  ...article.querySelectorAll<HTMLElement>('.passage[id]'),
];

/** Returns the parallel passage in the second language; null if the languages are not side by side. */
export const parallelPassage = (article: ParentNode, id: string): HTMLElement | null =>
  article.querySelector(`.words:has(> [id="${CSS.escape(id)}"]) > .passage.parallel`);

/** Returns the id of the passage with a figure’s words, or around an element in either language. */
export function passageAt(article: ParentNode, place: Element): string | null {
  const figure = place.closest('[data-figure]')?.getAttribute('data-figure');
  const words = figure
    ? article.querySelector(`.passage[id] [data-figure="${CSS.escape(figure)}"]`)
    : place.closest('.passage');
  return words?.closest('.words')?.querySelector('.passage[id]')?.id ?? null;
}

/** Characters that identify a passage. */
const ENOUGH = 36;

/** Returns the first words of a passage, as many as identify it. */
export function excerpt(text: string, enough = ENOUGH): string {
  const words = text.trim().replace(/\s+/g, ' ');
  if (words.length <= enough) return words;
  const end = words.lastIndexOf(' ', enough);
  return `${words.slice(0, end > 0 ? end : enough)}\u00a0…`;
}
