/** Name of the highlight; Bar.svelte has its colours. */
const NAME = 'aloud';

let marked: HTMLElement | null = null;

/** Marks a place in a passage, and nothing else, without a change to the words; null takes the mark away. */
export function highlightSentence(passage: HTMLElement | null, range: Range | null): void {
  if ('highlights' in CSS) {
    const highlight = new Highlight(...(range ? [range] : []));
    // Below what a search has found.
    highlight.priority = -1;
    CSS.highlights.set(NAME, highlight);
    return;
  }
  // A browser without highlights shows the passage.
  if (marked) delete marked.dataset['aloud'];
  marked = passage;
  if (marked) marked.dataset['aloud'] = '';
}
