/** The passage being read: the first that ends below the top quarter of the window, else the last. */
export function passageInView(article: HTMLElement): HTMLElement | null {
  const passages = [...article.querySelectorAll<HTMLElement>('.passage[id]')];
  return (
    passages.find((passage) => passage.getBoundingClientRect().bottom > innerHeight / 4) ??
    passages.at(-1) ??
    null
  );
}

/** Applies a change to the page without moving the passage being read. Returns its result. */
export function preserveScrollPosition<T>(article: HTMLElement, change: () => T): T {
  // At the very top, no passage is being read yet.
  if (scrollY === 0) return change();
  const passage = passageInView(article);
  const before = passage?.getBoundingClientRect().top ?? 0;
  // The browser's scroll anchoring may choose another element, and would add to this correction.
  const { style } = document.documentElement;
  style.overflowAnchor = 'none';
  const changed = change();
  const after = passage?.getBoundingClientRect().top ?? 0;
  scrollBy({ top: after - before, behavior: 'instant' });
  requestAnimationFrame(() => {
    style.overflowAnchor = '';
  });
  return changed;
}
