import { fill } from '../../i18n/format.ts';
import type { Route } from '../../route/route.ts';
import { isStaged } from './stage/is-staged.ts';

const page = document.documentElement;

/** Distance in pixels of a swipe that closes a note. */
const SWIPE = 48;

const notesIn = (article: ParentNode) => [...article.querySelectorAll<HTMLDetailsElement>('details.note')];

/** The mark in the text that a note belongs to. */
const markOf = (note: Element): HTMLElement | null => {
  const back = note.querySelector<HTMLAnchorElement>('.note-back');
  return back && document.getElementById(back.hash.slice(1));
};

/**
 * Sets the state of a note at its mark, if a press opens and closes it. A note that is shown alone is a region
 * with a name: forty regions would be landmarks that lead nowhere.
 */
function describe(note: HTMLDetailsElement, name: string): void {
  const isStaged = 'staged' in page.dataset;
  const mark = markOf(note);
  if (isStaged) mark?.setAttribute('aria-expanded', String(note.open));
  else mark?.removeAttribute('aria-expanded');
  const body = note.querySelector('.note-body');
  if (!body) return;
  const [number = '', label = ''] = [...(note.querySelector('summary')?.childNodes ?? [])].map(
    ({ textContent }) => textContent?.trim(),
  );
  const isRegion = isStaged && note.open;
  body.role = isRegion ? 'region' : null;
  body.ariaLabel = isRegion ? fill(name, { number, label }) : null;
}

/**
 * Shows all notes, or one at a time, as the address says.
 *
 * @param name of an open note, with places for its number and its label
 */
export function showNotes(article: ParentNode, route: Route, name: string): void {
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
  for (const note of notesIn(article)) describe(note, name);
}

/** A click that follows a link in this window. */
const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/**
 * Opens notes from their marks, one at a time, and closes them by Escape, by a click elsewhere, by a swipe, or
 * by their button; the focus moves along and returns. Where notes are not staged, the marks are links.
 *
 * @param name of an open note, with places for its number and its label
 */
export function enableNotes(article: HTMLElement, name: string): void {
  const shown = () => ('staged' in page.dataset ? (notesIn(article).find(({ open }) => open) ?? null) : null);

  function close(note: HTMLDetailsElement): void {
    // A click elsewhere may have moved the focus to a control; it stays there.
    const taken = document.activeElement?.closest('a, button, input, select, summary, textarea');
    const isFree = !taken || note.contains(taken);
    note.open = false;
    if (isFree) markOf(note)?.focus({ preventScroll: true });
  }

  function open(note: HTMLDetailsElement, body: HTMLElement): void {
    for (const other of notesIn(article)) other.open = other === note;
    note.scrollTop = 0;
    // The body has its name before it gets the focus.
    describe(note, name);
    body.focus({ preventScroll: true });
  }

  // Captured, so that a note that this click opens elsewhere (a result of the search) is not closed by it.
  document.addEventListener(
    'click',
    (event) => {
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
    },
    true,
  );

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
      describe(target, name);
      const { activeElement } = document;
      const isLost = activeElement === document.body || target.contains(activeElement);
      if ('staged' in page.dataset && isLost && !target.open && !shown())
        markOf(target)?.focus({ preventScroll: true });
    },
    true,
  );

  let from: number | null = null;
  article.addEventListener(
    'touchstart',
    (event) => {
      const now = shown();
      const isAtTop = now?.contains(event.target as Node) && now.scrollTop <= 0;
      from = isAtTop ? (event.touches[0]?.clientY ?? null) : null;
    },
    { passive: true },
  );
  article.addEventListener('touchend', (event) => {
    const now = shown();
    const to = from === null ? undefined : event.changedTouches[0]?.clientY;
    if (now && from !== null && to !== undefined && to - from > SWIPE) close(now);
    from = null;
  });
}
