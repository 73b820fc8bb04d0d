import { trimmed, type Passages } from '../quote-selector.ts';

/** Letters of a passage that somebody has selected: offsets in its text, end exclusive. */
export interface SelectedText {
  segment: string;
  start: number;
  end: number;
  /** Whether more was selected, in passages after it. */
  isCut: boolean;
}

const passageElements = (paper: Element): HTMLElement[] => [
  ...paper.querySelectorAll<HTMLElement>('.passage[id]'),
];

/** The text as the page has it, passage by passage. */
export const passagesOf = (paper: Element): Passages =>
  new Map(passageElements(paper).map((passage) => [passage.id, passage.textContent.normalize('NFC')]));

/** How many letters stand in an element before the beginning of a range, or its end; nothing that CSS adds counts. */
function offsetIn(element: Element, range: Range, edge: 'start' | 'end'): number {
  const before = document.createRange();
  before.selectNodeContents(element);
  const [node, offset] =
    edge === 'start' ? [range.startContainer, range.startOffset] : [range.endContainer, range.endOffset];
  const place = before.comparePoint(node, offset);
  if (place < 0) return 0;
  if (place === 0) before.setEnd(node, offset);
  return before.toString().length;
}

/** What a selection holds of the text: letters of one passage, the first that it is in. Null where it holds none. */
export function selectedTextIn(paper: Element, selection: Selection | null): SelectedText | null {
  if (!selection?.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const selected = passageElements(paper)
    .filter((passage) => range.intersectsNode(passage))
    .map((passage) => {
      const text = passage.textContent;
      const [from, to] = [offsetIn(passage, range, 'start'), offsetIn(passage, range, 'end')];
      return { segment: passage.id, ...trimmed(text, from, to) };
    })
    .filter(({ start, end }) => end > start);
  const [first] = selected;
  return first ? { ...first, isCut: selected.length > 1 } : null;
}

/** Letters of an element as a range of the DOM, whatever elements cut them. */
export function rangeIn(element: Element, start: number, end: number): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let before = 0; walker.nextNode();) {
    const node = walker.currentNode as Text;
    const after = before + node.length;
    // A range begins with its first letter and ends with its last one, not in an empty node beside them.
    if (before <= start && start < after) range.setStart(node, start - before);
    if (before < end && end <= after) range.setEnd(node, end - before);
    before = after;
  }
  return range;
}
