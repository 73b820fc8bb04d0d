import { rangeOf } from '../../../interaction/range.ts';

/** A figure with its qualifier, which its words in the text begin with. */
export interface Qualified {
  figure: string;
  words: string;
}

/** Name of the highlight in the style sheet (Passage.svelte). */
const NAME = 'taken';

/** Returns the nodes of an element's text, in order. */
function textNodes(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}

/**
 * Strikes the qualifiers of some figures in the text. Highlights change no node, so that no selection is
 * disturbed; browsers without them leave the words as they are.
 */
export function strike(article: ParentNode, taken: readonly Qualified[]): void {
  if (!('highlights' in CSS)) return;
  const ranges = taken.flatMap(({ figure, words }) =>
    [...article.querySelectorAll(`.passage a[data-figure="${CSS.escape(figure)}"]`)]
      .filter(({ textContent }) => textContent.startsWith(words))
      .map((link) => rangeOf(textNodes(link), 0, words.length)),
  );
  if (ranges.length > 0) CSS.highlights.set(NAME, new Highlight(...ranges));
  else CSS.highlights.delete(NAME);
}
