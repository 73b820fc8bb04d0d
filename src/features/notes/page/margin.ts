import { fill } from '../../../i18n/format.ts';
import type { Placed } from '../order.ts';
import { cloneTemplate } from './marks.ts';
import { placeOf, message } from './message.ts';

/** Finds a part of a cloned template. */
const part = (item: HTMLElement, name: string): HTMLElement => {
  const found = item.querySelector<HTMLElement>(`[data-${name}]`);
  if (!found) throw new Error(`the pattern of a note has no "${name}"`);
  return found;
};

/** Renders a note for the margin. The student’s text is inserted as text, never as markup. */
function itemOf({ note, number }: Placed): HTMLElement {
  const item = cloneTemplate('note');
  const values = { number: String(number), place: placeOf(note.segment) };
  item.id = `note-${values.number}`;
  item.dataset['id'] = note.id;
  const back = part(item, 'back');
  back.setAttribute('href', `#${note.segment}`);
  back.setAttribute('aria-label', fill(back.getAttribute('aria-label') ?? '', values));
  back.dataset['number'] = values.number;
  part(item, 'place').textContent = values.place;
  part(item, 'kind').textContent = message(note.motivation);
  part(item, 'words').textContent = note.exact;
  part(item, 'said').textContent = note.text;
  for (const name of item.querySelectorAll('[data-name]')) name.textContent = fill(name.textContent, values);
  return item;
}

/** Renders the placeholder of a note just deleted, with its undo button. */
function goneOf({ note }: Placed): HTMLElement {
  const item = cloneTemplate('gone');
  item.dataset['id'] = note.id;
  return item;
}

/** Lists notes in the given order, with the one just deleted in its old place. */
export const listNotes = (into: HTMLElement, placed: readonly Placed[], gone: Placed | undefined): void =>
  into.replaceChildren(
    ...placed
      .map(itemOf)
      .toSpliced(gone ? gone.number - 1 : placed.length, 0, ...(gone ? [goneOf(gone)] : [])),
  );

/** CSS pixels between two notes. */
const GAP = 8;

/** Moves each note down to its words, if the margin is beside them, as far as the notes above leave room. */
export function alignNotes(into: HTMLElement, ranges: ReadonlyMap<string, Range>, isBeside: boolean): void {
  const items = [...into.querySelectorAll<HTMLElement>('.note')];
  for (const { style } of items) style.marginBlockStart = '';
  if (!isBeside) return;
  // All reads come before all writes, so that the browser lays the page out once.
  const top = into.getBoundingClientRect().top;
  const wanted = items.map(
    ({ dataset }) => (ranges.get(dataset['id'] ?? '')?.getBoundingClientRect().top ?? 0) - top,
  );
  const heights = items.map((item) => item.offsetHeight);
  let below = 0;
  for (const [i, { style }] of items.entries()) {
    const gap = Math.max(i === 0 ? 0 : GAP, (wanted[i] ?? 0) - below);
    style.marginBlockStart = `${String(Math.round(gap))}px`;
    below += Math.round(gap) + (heights[i] ?? 0);
  }
}
