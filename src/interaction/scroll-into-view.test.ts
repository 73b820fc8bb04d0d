// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { scrollRangeIntoView, scrollWithin } from './scroll-into-view.ts';

const rect = (top: number, bottom: number): DOMRect => new DOMRect(0, top, 10, bottom - top);

/**
 * Distance that the page scrolls for a range, in a window of 800 with bars of 100 above and 300 below.
 *
 * @param position of the box that the range is in
 */
function scrolledFor(top: number, bottom: number, position = 'static'): number | undefined {
  const scrollBy = vi.fn();
  const box = document.createElement('p');
  box.append('words');
  box.scrollIntoView = vi.fn();
  vi.stubGlobal('scrollBy', scrollBy);
  vi.stubGlobal('innerHeight', 800);
  vi.stubGlobal('getComputedStyle', () => ({
    position,
    scrollPaddingTop: '100px',
    scrollPaddingBottom: '300px',
  }));
  const range = document.createRange();
  range.selectNodeContents(box.firstChild ?? box);
  range.getBoundingClientRect = () => rect(top, bottom);
  scrollRangeIntoView(range);
  expect(box.scrollIntoView).toHaveBeenCalledTimes(position === 'fixed' ? 1 : 0);
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

  it('scrolls the box alone that is fixed in the window, and not the page', () => {
    expect(scrolledFor(490, 510, 'fixed')).toBeUndefined();
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
