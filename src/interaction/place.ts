/** The passage being read: the first whose end is below the top quarter of the window. */
export function passageInView(article: HTMLElement): HTMLElement | null {
  const passages = [...article.querySelectorAll<HTMLElement>('.passage[id]')];
  return passages.find((passage) => passage.getBoundingClientRect().bottom > innerHeight / 4) ?? null;
}

/** Changes the page and keeps the passage being read where it is in the window. */
export function keepingPlace(article: HTMLElement, change: () => void): void {
  const passage = passageInView(article);
  const before = passage?.getBoundingClientRect().top ?? 0;
  change();
  const after = passage?.getBoundingClientRect().top ?? 0;
  scrollBy({ top: after - before, behavior: 'instant' });
}
