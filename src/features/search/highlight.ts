import { rangeOf } from '../../interaction/range.ts';
import { matches } from './matches.ts';
import type { Result } from './results.ts';

/** Names of the highlights: all matches, and the current one. Find.svelte has their colours. */
const ALL = 'find';
const CURRENT = 'find-current';

/** Elements within a line of text, which do not end it. */
const INLINE = 'a, abbr, b, cite, code, em, i, mark, q, small, span, strong, sub, sup, time, tspan';
/** Elements whose text is not shown. */
const UNSHOWN = 'script, style, title, desc, template';

/** Groups the text nodes of an element by line: a match never spans two blocks, cells or labels. */
function lines(element: Element): Text[][] {
  const found: { block: Element | null; nodes: Text[] }[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest(UNSHOWN)) continue;
    const block = node.parentElement?.closest(`:not(${INLINE})`) ?? null;
    const last = found.at(-1);
    if (last?.block === block) last.nodes.push(node);
    else found.push({ block, nodes: [node] });
  }
  return found.map(({ nodes }) => nodes);
}

const textOf = (nodes: readonly Text[]): string => nodes.map(({ data }) => data).join('');

/** Finds all matches of a query in an element, visible or not. */
export const rangesIn = (element: Element, query: string): Range[] =>
  lines(element).flatMap((nodes) =>
    matches(query, textOf(nodes)).map(({ start, end }) => rangeOf(nodes, start, end)),
  );

/** Counts the letters that two texts have in common at their beginnings. */
function common(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}

const reversed = (text: string): string => [...text].reverse().join('');

/**
 * Finds the range of a result in an element; null if it is not there, or only in another language. An element
 * contains more than the words that were searched, so the range is identified by the words around it.
 */
export function rangeOfResult(
  element: Element,
  query: string,
  { document, start, end }: Result,
): Range | null {
  const shown = element.closest<HTMLElement>('[lang]')?.lang;
  if (shown && shown !== document.lang) return null;
  const before = reversed(document.text.slice(0, start));
  const after = document.text.slice(end);
  let best: Range | null = null;
  let most = -1;
  for (const nodes of lines(element)) {
    const text = textOf(nodes);
    for (const match of matches(query, text)) {
      const likeness =
        common(reversed(text.slice(0, match.start)), before) + common(text.slice(match.end), after);
      if (likeness <= most) continue;
      most = likeness;
      best = rangeOf(nodes, match.start, match.end);
    }
  }
  return best;
}

/** Highlights matches in the page, the current one differently, without changing the elements. */
export function highlight(all: readonly Range[], current: Range | null): void {
  // A browser without highlights still scrolls to each match.
  if (!('highlights' in CSS)) return;
  // Forced colours have one pair for all highlights, so only the current match is highlighted.
  const isAlone = current !== null && matchMedia('(forced-colors: active)').matches;
  CSS.highlights.set(ALL, new Highlight(...(isAlone ? [] : all)));
  const present = new Highlight(...(current ? [current] : []));
  present.priority = 1;
  CSS.highlights.set(CURRENT, present);
}

/** Removes all highlights. */
export const unhighlight = (): void => highlight([], null);
