import { describe, expect, it } from 'vitest';
import type { OutlineItem } from '../model/schema.ts';
import { sections } from './outline.ts';
import { placeOf } from './place.ts';

const outline: OutlineItem[] = [
  { id: 'title', kind: 'title' },
  { id: 's1', kind: 'heading' },
  { id: 's1-p1', kind: 'paragraph' },
  { id: 's1-c1', kind: 'commitment' },
  { id: 's2', kind: 'heading' },
  { id: 's2-c1', kind: 'commitment' },
  { id: 's2-c2', kind: 'commitment' },
  { id: 'end-1', kind: 'paragraph' },
];

describe('outline', () => {
  it('sections(outline) puts the commitments of a section into one list', () => {
    expect(sections(outline)).toEqual([
      { heading: null, blocks: [{ kind: 'paragraph', segments: ['title'] }] },
      {
        heading: 's1',
        blocks: [
          { kind: 'paragraph', segments: ['s1-p1'] },
          { kind: 'list', segments: ['s1-c1'] },
        ],
      },
      {
        heading: 's2',
        blocks: [
          { kind: 'list', segments: ['s2-c1', 's2-c2'] },
          { kind: 'paragraph', segments: ['end-1'] },
        ],
      },
    ]);
  });

  it('placeOf(segment, outline) counts sections, and points anew in each', () => {
    expect(placeOf('s2-c2', outline)).toEqual({ section: 2, point: 2 });
    expect(placeOf('end-1', outline)).toEqual({ section: 2, point: null });
    expect(placeOf('title', outline)).toEqual({ section: 0, point: null });
  });

  it('placeOf(segment, outline) throws for a segment that is not there', () => {
    expect(() => placeOf('s9', outline)).toThrow('segment "s9" is not in the outline');
  });
});
