/** In the margin, where there is room, notes stand open; a note that is open stays so when the room goes. */
export function openNotesInMargin(article: HTMLElement): void {
  const margin = matchMedia('(min-width: 64rem)');
  const open = () => {
    if (!margin.matches) return;
    for (const note of article.querySelectorAll<HTMLDetailsElement>('details.note')) note.open = true;
  };
  open();
  margin.addEventListener('change', open);
}
