import { describe, expect, it } from 'vitest';
import { blots, cut, darkShare, darkSquares, margins, type Picture } from './pages/paper/pixels.ts';

/** Builds a picture from letters: # is black, + mid grey, a space paper. */
const picture = (...rows: string[]): Picture => ({
  width: rows[0]?.length ?? 0,
  height: rows.length,
  grey: Uint8Array.from([...rows.join('')].map((letter) => ({ '#': 0, '+': 118 })[letter] ?? 255)),
});

describe('blots(picture)', () => {
  it('takes pixels together that touch by a side or a corner, and tells apart those that do not', () => {
    const found = blots(picture('++  +', '++   ', '  +  ', '    +'));
    expect(found.map(({ pixels }) => pixels)).toEqual([5, 1, 1]);
    expect(found[0]).toMatchObject({ left: 0, top: 0, right: 2, bottom: 2, darkest: 118 });
  });

  it('joins two marks by a line between them, and knows that it is dark', () => {
    expect(blots(picture('++#++'))).toMatchObject([{ pixels: 5, darkest: 0 }]);
  });
});

describe('a picture', () => {
  it('has dark squares where it is filled, not where it is ruled', () => {
    expect(darkSquares(picture('##  ', '##  '), 2)).toBe(1);
    expect(darkSquares(picture('####', '    '), 2)).toBe(0);
    expect(darkShare(picture('#+  '))).toBe(0.25);
  });

  it('has margins as wide as its blank borders, and parts', () => {
    expect(margins(picture('     ', '  #  ', '  ## '))).toEqual({ left: 2, top: 1, right: 1, bottom: 0 });
    expect(cut(picture('#  ', ' ##'), { left: 1, top: 1, right: 3, bottom: 2 })).toEqual(picture('##'));
  });
});
