import { describe, expect, it } from 'vitest';
import { pieces, type Piece } from './segments.ts';

const text = 'puis suivis de 28 autres depuis janvier';
const whole = (parts: Piece[]) => parts.flatMap(({ runs }) => runs.map((run) => run.text)).join('');

describe('pieces', () => {
  it('pieces(text, [], []) is the text in one piece', () => {
    expect(pieces(text, [], [])).toEqual([
      { start: 0, figure: null, runs: [{ start: 0, text, annotations: [], sole: null }], ending: [] },
    ]);
  });

  it('pieces(text, figures, annotations) loses no letter where annotations overlap figures and each other', () => {
    const parts = pieces(
      text,
      [{ id: 'others', start: 5, end: 24 }],
      [
        { id: 'a', start: 0, end: 11 },
        { id: 'b', start: 5, end: 24 },
        { id: 'c', start: 15, end: 31 },
      ],
    );
    expect(whole(parts)).toBe(text);
    expect(parts.filter(({ figure }) => figure === 'others')).toHaveLength(1);
    expect(parts.flatMap(({ ending }) => ending)).toEqual(['a', 'b', 'c']);
  });

  it('pieces(text, figures, annotations) keeps both the sic and the figure on the same words', () => {
    const parts = pieces(text, [{ id: 'others', start: 5, end: 24 }], [{ id: 'sic', start: 5, end: 24 }]);
    expect(parts[1]).toEqual({
      start: 5,
      figure: 'others',
      runs: [{ start: 5, text: 'suivis de 28 autres', annotations: ['sic'], sole: null }],
      ending: ['sic'],
    });
  });

  it('pieces(text, [], annotations) makes words that only one annotation is on its link', () => {
    const [, words] = pieces(text, [], [{ id: 'month', start: 32, end: 39 }]).flatMap(({ runs }) => runs);
    expect(words).toEqual({ start: 32, text: 'janvier', annotations: ['month'], sole: 'month' });
  });

  it('pieces(text, figures, []) throws where two quotations of figures overlap', () => {
    expect(() =>
      pieces(
        text,
        [
          { id: 'one', start: 0, end: 8 },
          { id: 'two', start: 5, end: 24 },
        ],
        [],
      ),
    ).toThrow('the quotation of figure "two" overlaps the one before it');
  });
});
