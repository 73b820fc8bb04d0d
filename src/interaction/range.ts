/** Returns the DOM range of two offsets in the text of some nodes. */
export function rangeOf(nodes: readonly Text[], start: number, end: number): Range {
  const range = document.createRange();
  let before = 0;
  for (const node of nodes) {
    const after = before + node.length;
    // The range starts in the node of its first letter and ends in that of its last, not in an empty node
    // beside them.
    if (before <= start && start < after) range.setStart(node, start - before);
    if (before < end && end <= after) range.setEnd(node, end - before);
    before = after;
  }
  return range;
}
