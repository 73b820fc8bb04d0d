/** Name of the highlight; Bar.svelte has its colours. */
const NAME = 'aloud';

let marked: HTMLElement | null = null;

/** Highlights a range without changing elements; null removes the highlight. */
export function highlightSentence(passage: HTMLElement | null, range: Range | null): void {
  if ('highlights' in CSS) {
    const highlight = new Highlight(...(range ? [range] : []));
    // Matches of the search are painted above it.
    highlight.priority = -1;
    CSS.highlights.set(NAME, highlight);
    return;
  }
  // Without the Highlight API the whole passage is marked.
  if (marked) delete marked.dataset['aloud'];
  marked = passage;
  if (marked) marked.dataset['aloud'] = '';
}
