/** The passages of the page's own language, in their order. */
export const passagesOf = (article: ParentNode): HTMLElement[] => [
  ...article.querySelectorAll<HTMLElement>('.passage[id]'),
];

/** The same passage in another language, where the two stand side by side. */
export const parallelPassage = (article: ParentNode, id: string): HTMLElement | null =>
  article.querySelector(`.words:has(> [id="${CSS.escape(id)}"]) > .passage.parallel`);

/** The passage of a number's words, or the one that a place stands in, in either language; null elsewhere. */
export function passageAt(article: ParentNode, place: Element): string | null {
  const figure = place.closest('[data-figure]')?.getAttribute('data-figure');
  const words = figure
    ? article.querySelector(`.passage[id] [data-figure="${CSS.escape(figure)}"]`)
    : place.closest('.passage');
  return words?.closest('.words')?.querySelector('.passage[id]')?.id ?? null;
}

/** Letters that are enough to know a passage by. */
const ENOUGH = 36;

/** The first words of a passage. */
export function excerpt(text: string): string {
  const words = text.trim().replace(/\s+/g, ' ');
  if (words.length <= ENOUGH) return words;
  const end = words.lastIndexOf(' ', ENOUGH);
  return `${words.slice(0, end > 0 ? end : ENOUGH)}\u00a0…`;
}
