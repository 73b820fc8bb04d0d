import type { OutlineItem } from '../model/schema.ts';

/** Consecutive passages of one kind; adjacent commitments are one list. */
interface Block {
  kind: 'paragraph' | 'list';
  segments: string[];
}

/** A heading with its passages; the opening has no heading. */
export interface Section {
  /** Id of the heading's segment. */
  heading: string | null;
  blocks: Block[];
}

/** Splits the outline into sections, with the commitments of each as a list. */
export function sections(outline: readonly OutlineItem[]): Section[] {
  const result: Section[] = [];
  for (const { id, kind } of outline) {
    if (kind === 'heading' || result.length === 0)
      result.push({ heading: kind === 'heading' ? id : null, blocks: [] });
    if (kind === 'heading') continue;
    const blocks = result.at(-1)?.blocks ?? [];
    const last = blocks.at(-1);
    if (kind === 'commitment' && last?.kind === 'list') last.segments.push(id);
    else blocks.push({ kind: kind === 'commitment' ? 'list' : 'paragraph', segments: [id] });
  }
  return result;
}
