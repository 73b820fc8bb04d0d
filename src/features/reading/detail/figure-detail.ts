/** Details of a figure for its marks; all of them are elsewhere in the page, too. */
export interface Detail {
  said: string;
  label: string;
  actor: string | null;
  when: string;
  /** True if `when` is quoted from the text. */
  isQuoted: boolean;
  /** The quotation, in the language of the page. */
  words: string;
}

const textOf = (element: Element | null | undefined): string =>
  element?.textContent.replace(/[ \t\r\n]+/g, ' ').trim() ?? '';

/** Reads the details of a figure from its table row and its words in the text; null if it has no row. */
export function detailOf(root: ParentNode, figure: string): Detail | null {
  const row = root.querySelector(`tr[data-figure="${CSS.escape(figure)}"]`);
  if (!row) return null;
  const [said, cell, when] = [...row.children];
  const label = cell?.cloneNode(true) as Element | undefined;
  const actor = label?.querySelector('.actor');
  actor?.remove();
  const words = root.querySelector(`.passage[id] a[data-figure="${CSS.escape(figure)}"]`);
  return {
    said: textOf(said),
    label: textOf(label),
    actor: actor ? textOf(actor) : null,
    when: textOf(when),
    isQuoted: Boolean(when?.querySelector('q')),
    words: textOf(words),
  };
}
