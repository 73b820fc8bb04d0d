import type { Route } from '../../route/route.ts';

const page = document.documentElement;

/** Distance in pixels of a swipe that closes a note. */
const SWIPE = 48;

/**
 * True if figures and notes stand beside the text: with all notes or two languages there is no room, and other
 * pages list their notes.
 */
export const isStaged = ({ page, compare, notes }: Route): boolean =>
  page === 'reading' && !compare && notes !== 'all';

const notesIn = (article: ParentNode) => [...article.querySelectorAll<HTMLDetailsElement>('details.note')];

/** The mark in the text that a note belongs to. */
const markOf = (note: Element): HTMLElement | null => {
  const back = note.querySelector<HTMLAnchorElement>('.note-back');
  return back && document.getElementById(back.hash.slice(1));
};

/** Tells at the marks whether their notes are open, if a press opens and closes them. */
function describeMarks(article: ParentNode): void {
  for (const note of notesIn(article)) {
    const mark = markOf(note);
    if ('staged' in page.dataset) mark?.setAttribute('aria-expanded', String(note.open));
    else mark?.removeAttribute('aria-expanded');
  }
}

/** Shows all notes, or one at a time, as the address says. */
export function showNotes(article: ParentNode, route: Route): void {
  const isAll = route.notes === 'all';
  const wasAll = page.dataset['notes'] === 'all';
  if (isAll) page.dataset['notes'] = 'all';
  else delete page.dataset['notes'];
  page.toggleAttribute('data-staged', isStaged(route));
  if (isAll || wasAll)
    for (const note of notesIn(article)) {
      // Of the notes of one name, the browser opens one at a time.
      if (isAll) note.removeAttribute('name');
      note.open = isAll;
      if (!isAll) note.setAttribute('name', 'note');
    }
  for (const button of document.querySelectorAll('[data-all-notes]'))
    button.setAttribute('aria-pressed', String(isAll));
  describeMarks(article);
}

/** A click that follows a link in this window. */
const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/**
 * Opens notes from their marks, one at a time, and closes them by Escape, by a click elsewhere, by a swipe, or
 * by their button; the focus moves along and returns. Where notes are not staged, the marks are links.
 */
export function enableNotes(article: HTMLElement): void {
  const shown = () => ('staged' in page.dataset ? (notesIn(article).find(({ open }) => open) ?? null) : null);

  function close(note: HTMLDetailsElement): void {
    const { activeElement } = document;
    const isFree = !activeElement || activeElement === document.body || note.contains(activeElement);
    note.open = false;
    if (isFree) markOf(note)?.focus({ preventScroll: true });
  }

  function open(note: HTMLDetailsElement, body: HTMLElement): void {
    for (const other of notesIn(article)) other.open = other === note;
    note.scrollTop = 0;
    body.focus({ preventScroll: true });
  }

  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const now = shown();
    const mark = target?.closest<HTMLAnchorElement>('a.note-mark');
    const body = mark && article.contains(mark) ? document.getElementById(mark.hash.slice(1)) : null;
    const note = body?.closest<HTMLDetailsElement>('details.note');
    if (body && note && 'staged' in page.dataset && isPlain(event)) {
      event.preventDefault();
      if (note === now) close(note);
      else open(note, body);
    } else if (now && target && (!now.contains(target) || target.closest('[data-close-note]'))) close(now);
  });

  addEventListener('keydown', (event) => {
    const now = event.key === 'Escape' ? shown() : null;
    if (!now) return;
    event.preventDefault();
    close(now);
  });

  // A note can also be closed by its own summary, which then is gone, and with it the focus.
  article.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.matches('.note')) return;
      describeMarks(article);
      const isLost = document.activeElement === document.body && !target.open && !shown();
      if (isLost && 'staged' in page.dataset) markOf(target)?.focus({ preventScroll: true });
    },
    true,
  );

  let from: number | null = null;
  article.addEventListener(
    'touchstart',
    ({ target, touches: [touch] }) => {
      const now = shown();
      from = now?.contains(target as Node) && now.scrollTop <= 0 ? (touch?.clientY ?? null) : null;
    },
    { passive: true },
  );
  article.addEventListener('touchend', ({ changedTouches: [touch] }) => {
    const now = shown();
    if (now && from !== null && touch && touch.clientY - from > SWIPE) close(now);
    from = null;
  });
}
