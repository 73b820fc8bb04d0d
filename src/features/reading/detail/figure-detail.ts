/** What is said of a figure where its marks are pointed at: all of it stands elsewhere in the page, too. */
export interface Detail {
  said: string;
  label: string;
  actor: string | null;
  when: string;
  /** Whether `when` is in the text's own words. */
  isQuoted: boolean;
  /** The exact words, in the language of the page. */
  words: string;
}

const textOf = (element: Element | null | undefined): string =>
  element?.textContent.replace(/[ \t\r\n]+/g, ' ').trim() ?? '';

/** Reads the details of a figure from its row in the table and its words in the text; null where the page has none. */
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
