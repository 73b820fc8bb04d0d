import { fill } from '../../../i18n/format.ts';
import type { Placed } from '../order.ts';
import { rangeIn } from './passages.ts';

/**
 * Names of the highlights, each painted over the previous ones: all noted words, those of the hovered or
 * focused note, those being noted. NotesText.svelte has their colours.
 */
const PAINTS = ['noted', 'noted-here', 'noting'] as const;

/** Clones the first element of a template in the page. */
export function cloneTemplate(template: string): HTMLElement {
  const pattern = document.querySelector<HTMLTemplateElement>(`#${template}-template`);
  const copy = pattern?.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error(`the page has no pattern "${template}"`);
  return copy;
}

/**
 * Puts the number of each note after its words, as a link without text, so that the passage stays the same to
 * the letter.
 */
export function setMarks(paper: Element, placed: readonly Placed[]): void {
  for (const mark of paper.querySelectorAll('.passage .note-mark')) {
    const passage = mark.closest('.passage');
    mark.remove();
    passage?.normalize();
  }
  // From last to first, so that marks at the same place end up in order.
  for (const { note, number, end } of placed.toReversed()) {
    const passage = paper.querySelector(`[id="${note.segment}"]`);
    const place = passage && rangeIn(passage, end - 1, end);
    if (!(place?.endContainer instanceof Text)) continue;
    const mark = cloneTemplate('mark');
    mark.setAttribute('href', `#note-${String(number)}`);
    mark.setAttribute('aria-label', fill(mark.getAttribute('aria-label') ?? '', { number: String(number) }));
    mark.dataset['number'] = String(number);
    const words = place.endContainer;
    if (place.endOffset < words.length) words.splitText(place.endOffset);
    words.after(mark);
  }
}

/** Highlights words without changing elements; browsers without the Highlight API show the numbers only. */
export function paintHighlight(name: (typeof PAINTS)[number], ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) return;
  const highlight = new Highlight(...ranges);
  highlight.priority = PAINTS.indexOf(name);
  CSS.highlights.set(name, highlight);
}

/** Returns the words of notes as ranges. */
export const rangesOf = (paper: Element, placed: readonly Placed[]): Range[] =>
  placed.flatMap(({ note, start, end }) => {
    const passage = paper.querySelector(`[id="${note.segment}"]`);
    return passage ? [rangeIn(passage, start, end)] : [];
  });
