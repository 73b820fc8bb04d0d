import { flushSync, hydrate } from 'svelte';
import type { CountData } from '../../../contract/count.ts';
import Sheet from './Sheet.svelte';

/** Hydrates the sheet of a page, and shows it if the address asks for a figure on it. */
export function liveSheet(
  target: HTMLElement,
  data: CountData,
  asked: string,
  onshow: (figure: string, words: string) => void,
): void {
  hydrate(Sheet, { target, props: { data, asked, onshow } });
  // Without a canvas the sheet is not laid out: the address leads to the words.
  flushSync();
  if (asked && target.querySelector('.laid')) target.scrollIntoView({ block: 'start', behavior: 'instant' });
}
