/**
 * The line where one reads, in pixels from the top of the window: a quarter of it, or the end of what is fixed
 * there, which the page keeps free when it scrolls to something.
 */
const readingLine = (): number =>
  Math.max(innerHeight / 4, parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0);

/** The passage being read: the first that ends below the line where one reads, else the last. */
export function passageInView(article: HTMLElement): HTMLElement | null {
  const passages = [...article.querySelectorAll<HTMLElement>('.passage[id]')];
  const line = readingLine();
  return passages.find((passage) => passage.getBoundingClientRect().bottom > line) ?? passages.at(-1) ?? null;
}

/** The place of the passage being read: its id, and the distance of its top from that of the window, in px. */
export interface ReadingPlace {
  passage: string;
  top: number;
}

/** Returns the place of the passage being read; null at the very top, where none is. */
export function readingPlace(article: HTMLElement): ReadingPlace | null {
  const passage = scrollY > 0 ? passageInView(article) : null;
  return passage && { passage: passage.id, top: passage.getBoundingClientRect().top };
}

/** Scrolls so that the top of a passage is at a distance from that of the window, in pixels. */
function scrollPassageTo(passage: Element, top: number): void {
  scrollBy({ top: passage.getBoundingClientRect().top - top, behavior: 'instant' });
}

/**
 * Keeps a passage at its place while the page changes: now, and once drawings have been laid out at the end of the
 * frame, which may change their height. Nothing is scrolled if the reader, or code, has scrolled in between.
 */
function holdPassage(passage: Element, top: number): void {
  scrollPassageTo(passage, top);
  const { scrollY: now } = window;
  // The browser's scroll anchoring may choose another element, and would add to this correction.
  const { style } = document.documentElement;
  style.overflowAnchor = 'none';
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (scrollY === now) scrollPassageTo(passage, top);
      style.overflowAnchor = '';
    }),
  );
}

/** Scrolls a passage to the place that it had. */
export function scrollToPlace({ passage, top }: ReadingPlace): void {
  const found = document.getElementById(passage);
  if (found) holdPassage(found, top);
}

/** Applies a change to the page without moving the passage being read. Returns its result. */
export function preserveScrollPosition<T>(article: HTMLElement, change: () => T): T {
  const place = readingPlace(article);
  document.documentElement.style.overflowAnchor = 'none';
  const changed = change();
  document.documentElement.style.overflowAnchor = '';
  if (place) scrollToPlace(place);
  return changed;
}
