/** The passage being read: the first whose end is below the top quarter of the window, or else the last one. */
export function passageInView(article: HTMLElement): HTMLElement | null {
  const passages = [...article.querySelectorAll<HTMLElement>('.passage[id]')];
  return (
    passages.find((passage) => passage.getBoundingClientRect().bottom > innerHeight / 4) ??
    passages.at(-1) ??
    null
  );
}

/** Changes the page and keeps the passage being read where it is in the window. Gives what the change gives. */
export function preserveScrollPosition<T>(article: HTMLElement, change: () => T): T {
  // At the very top nothing is being read yet.
  if (scrollY === 0) return change();
  const passage = passageInView(article);
  const before = passage?.getBoundingClientRect().top ?? 0;
  // The browser keeps a place of its own, which need not be this one; both together would go too far.
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
