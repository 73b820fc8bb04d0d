// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { scrollRangeIntoView, scrollWithin } from './scroll-into-view.ts';

const rect = (top: number, bottom: number): DOMRect => new DOMRect(0, top, 10, bottom - top);

/** Distance that the page scrolls for a range, in a window of 800 with bars of 100 above and 300 below. */
function scrolledFor(top: number, bottom: number): number | undefined {
  const scrollBy = vi.fn();
  vi.stubGlobal('scrollBy', scrollBy);
  vi.stubGlobal('innerHeight', 800);
  vi.stubGlobal('getComputedStyle', () => ({ scrollPaddingTop: '100px', scrollPaddingBottom: '300px' }));
  scrollRangeIntoView({ getBoundingClientRect: () => rect(top, bottom) } as Range);
  return scrollBy.mock.calls[0]?.[0].top;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('scrollRangeIntoView(range)', () => {
  it('leaves the page where it is when the place is in view', () => {
    expect(scrolledFor(100, 120)).toBeUndefined();
    expect(scrolledFor(480, 500)).toBeUndefined();
  });

  it('brings a place from behind a bar, or from beyond, to the middle of what is free', () => {
    expect(scrolledFor(490, 510)).toBe(200);
    expect(scrolledFor(-1010, -990)).toBe(-1300);
  });
});

describe('scrollWithin(list, item)', () => {
  it('scrolls the list no further than needed', () => {
    const list = document.createElement('div');
    const item = document.createElement('button');
    list.getBoundingClientRect = () => rect(100, 300);
    const after = (top: number, bottom: number) => {
      list.scrollTop = 50;
      item.getBoundingClientRect = () => rect(top, bottom);
      scrollWithin(list, item);
      return list.scrollTop;
    };
    expect([after(120, 160), after(80, 120), after(290, 330)]).toEqual([50, 30, 80]);
  });
});
