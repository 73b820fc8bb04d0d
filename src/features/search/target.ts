import type { Document } from './corpus.ts';

/**
 * The element of the page that shows the words of a document, or what comes nearest to it: of a note that only the
 * other language has, the passage it is on. A passage in the other language is there while it is shown beside.
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
