import { trimmed, type Passages } from '../quote-selector.ts';

/** The selected range of a passage: offsets in its text, end exclusive. */
export interface SelectedText {
  segment: string;
  start: number;
  end: number;
  /** True if the selection continues in later passages. */
  isCut: boolean;
}

const passageElements = (paper: Element): HTMLElement[] => [
  ...paper.querySelectorAll<HTMLElement>('.passage[id]'),
];

/** Returns the passages of the page by id, in NFC. */
export const passagesOf = (paper: Element): Passages =>
  new Map(passageElements(paper).map((passage) => [passage.id, passage.textContent.normalize('NFC')]));

/** Returns the number of characters in an element before the start or end of a range, without CSS content. */
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

/** Returns the selected text in the first passage of a selection; null if it contains none. */
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

/** Returns a DOM range of an element’s text, across any elements in it. */
export function rangeIn(element: Element, start: number, end: number): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let before = 0; walker.nextNode();) {
    const node = walker.currentNode as Text;
    const after = before + node.length;
    // The range starts and ends in the nodes of its first and last character, not in empty nodes beside them.
    if (before <= start && start < after) range.setStart(node, start - before);
    if (before < end && end <= after) range.setEnd(node, end - before);
    before = after;
  }
  return range;
}
