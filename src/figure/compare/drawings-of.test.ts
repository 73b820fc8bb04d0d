import { describe, expect, it } from 'vitest';
import type { ComparedAnswer } from '../../contract/compare.ts';
import { drawingsOf } from './drawings-of.ts';

const relations: Record<string, { type: string; of: string } | null> = {
  whole: null,
  part: { type: 'part-of', of: 'whole' },
  first: null,
  next: { type: 'follows', of: 'first' },
  other: null,
};
const panels = { nested: ['whole', 'part'], periods: ['first', 'next'], open: ['other'] };
const panelWith = (id: string) => Object.entries(panels).find(([, ids]) => ids.includes(id))?.[0] ?? '';
const data = {
  figures: Object.keys(relations).map((id) => ({ id, panel: panelWith(id) })),
  stated: Object.entries(relations).map(([id, relation]) => ({ id, relation })),
  panels: Object.fromEntries(
    Object.entries(panels).map(([id, ids]) => [
      id,
      { figures: Object.fromEntries(ids.map((each) => [each, {}])) },
    ]),
  ),
} as unknown as Parameters<typeof drawingsOf>[1];

const answer = (given: Partial<ComparedAnswer>): ComparedAnswer => ({
  kind: 'drawn',
  figures: [],
  verdict: 0,
  why: [],
  sentence: 0,
  ...given,
});

describe('the drawings of an answer', () => {
  it('are one for figures that the text relates, in the order of its panel, with what is computed', () => {
    expect(drawingsOf(answer({ figures: ['part', 'whole'], derived: 'rest' }), data)).toEqual([
      { panel: 'nested', figures: ['whole', 'part'], asked: [], derived: ['rest'] },
    ]);
    expect(drawingsOf(answer({ kind: 'side', figures: ['first', 'next'] }), data)).toHaveLength(1);
  });

  it('are one for each of two figures that it does not relate', () => {
    const drawings = drawingsOf(answer({ kind: 'side', figures: ['first', 'other'] }), data);
    expect(drawings.map(({ panel, figures }) => [panel, figures])).toEqual([
      ['periods', ['first']],
      ['open', ['other']],
    ]);
  });

  it('never show a part without its whole, and say which was asked about', () => {
    expect(drawingsOf(answer({ figures: ['part'] }), data)).toEqual([
      { panel: 'nested', figures: ['whole', 'part'], asked: ['part'], derived: [] },
    ]);
  });
});
