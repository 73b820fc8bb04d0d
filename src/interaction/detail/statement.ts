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
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** Reads the details of a figure from its row in the table and its words in the text; null where the page has none. */
export function detailOf(root: ParentNode, figure: string): Detail | null {
  const row = root.querySelector(`tr[data-figure="${CSS.escape(figure)}"]`);
  if (!row) return null;
  const [said, label, when] = [...row.children];
  const actor = label?.querySelector('.actor');
  const words = root.querySelector(`.passage[id] a[data-figure="${CSS.escape(figure)}"]`);
  return {
    said: textOf(said),
    label: [...(label?.childNodes ?? [])]
      .filter((node) => node !== actor)
      .map((node) => node.textContent ?? '')
      .join('')
      .trim(),
    actor: actor ? textOf(actor) : null,
    when: textOf(when),
    isQuoted: when?.querySelector('q') !== null,
    words: textOf(words),
  };
}
