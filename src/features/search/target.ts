import type { Document } from './corpus.ts';

/**
 * Finds the element that shows the words of a document, or the nearest one: for a note that is only in the
 * other language, its passage. A passage in the other language is in the page only while it is shown beside.
 */
export function target(root: globalThis.Document, words: Document, lang: string): HTMLElement | null {
  const place = root.getElementById(words.place);
  if (words.kind === 'note')
    return place?.closest<HTMLElement>('details') ?? place ?? root.getElementById(words.segment ?? '');
  if (words.kind === 'figure' || words.lang === lang) return place;
  const beside =
    place?.parentElement?.querySelectorAll<HTMLElement>(':scope > .passage.parallel[lang]') ?? [];
  return [...beside].find((passage) => passage.lang === words.lang) ?? place;
}
