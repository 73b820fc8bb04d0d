import type { OutlineItem } from '../../model/schema.ts';
import { sections } from '../../text/outline.ts';

/** A place that the table of contents leads to. */
export interface Stop {
  segment: string;
  kind: 'opening' | 'heading' | 'point' | 'end';
}

/** The places of the table of contents: the opening, each heading with its points, and what follows a list. */
export function railStops(outline: readonly OutlineItem[]): Stop[] {
  return sections(outline).flatMap(({ heading, blocks }, i): Stop[] => {
    const first = i === 0 ? (blocks[0]?.segments[0] ?? null) : null;
    const list = blocks.findIndex(({ kind }) => kind === 'list');
    const after = list < 0 ? undefined : blocks.slice(list + 1).find(({ kind }) => kind === 'paragraph');
    return [
      ...(heading ? [{ segment: heading, kind: 'heading' as const }] : []),
      ...(first && !heading ? [{ segment: first, kind: 'opening' as const }] : []),
      ...blocks
        .filter(({ kind }) => kind === 'list')
        .flatMap(({ segments }) => segments.map((segment) => ({ segment, kind: 'point' as const }))),
      ...(after?.segments[0] ? [{ segment: after.segments[0], kind: 'end' as const }] : []),
    ];
  });
}
