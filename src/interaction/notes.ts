/** In the margin, notes stand open; below a passage they wait to be opened. Follows the width of the window. */
export function openNotesInMargin(article: HTMLElement): void {
  const margin = matchMedia('(min-width: 64rem)');
  const follow = () => {
    for (const note of article.querySelectorAll<HTMLDetailsElement>('details.note'))
      note.open = margin.matches;
  };
  follow();
  margin.addEventListener('change', follow);
}
