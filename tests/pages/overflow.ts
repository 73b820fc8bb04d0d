import type { Page } from '@playwright/test';
import { expect } from './harness.ts';

/**
 * Expects no element to overflow the window at its sides, except those hidden on purpose.
 *
 * @param except selector of elements that may overflow
 */
export async function expectNothingCut(page: Page, except = 'none'): Promise<void> {
  const [width, outside] = await page.evaluate(
    (except) => [
      document.documentElement.scrollWidth - innerWidth,
      [...document.querySelectorAll('main *, .masthead *, .aloud *')]
        // Previews on the share page, and the numbers and questions to compare, scroll in rows of their own.
        .filter(
          (element) =>
            !element.closest(
              '.visually-hidden, .skip, pattern, defs, .note-back, .name, .long, #share-frames, [data-row]',
            ),
        )
        .filter((element) => !element.closest(except))
        .filter((element) => {
          const { left, right, width: own } = element.getBoundingClientRect();
          return own > 0 && (left < -0.5 || right > innerWidth + 0.5);
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    ],
    except,
  );
  expect([width, outside]).toEqual([0, []]);
}

/** Expects no box to hide a part of its content by accident; scrolling boxes show it all. */
export async function expectNothingHidden(page: Page): Promise<void> {
  const cut = await page.evaluate(() => {
    const isMeant =
      '.visually-hidden, .skip, .note-back, .name, .short, [hidden], iframe, svg *, [data-shows] .panel';
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.textContent.trim() !== '' && !element.closest(isMeant))
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        return (
          element.clientWidth > 1 &&
          ((hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
            (hides(overflowY) && element.scrollHeight > element.clientHeight + 1))
        );
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });
  expect(cut).toEqual([]);
}

/** Expects no lines of text to overlap. Other tests check the texts of drawings. */
export async function expectNothingOverlaps(page: Page): Promise<void> {
  const overlaps = await page.evaluate(() => {
    const isApart = '.visually-hidden, .skip, .masthead, [hidden], template, script, svg, iframe, [popover]';
    /** Fixed and sticky elements cover content for a while only. */
    const stays = (element: Element | null): boolean =>
      element !== null &&
      (['fixed', 'sticky'].includes(getComputedStyle(element).position) || stays(element.parentElement));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lines: { box: DOMRect; block: Element | null; words: string }[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const parent = node.parentElement;
      if (
        !node.data.trim() ||
        !parent ||
        parent.closest(isApart) ||
        !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      )
        continue;
      if (stays(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const block = parent.closest(
        'p, li, dd, dt, td, th, h1, h2, h3, blockquote, label, legend, summary, button',
      );
      for (const box of range.getClientRects())
        if (box.width > 2 && box.height > 2) lines.push({ box, block, words: node.data.trim().slice(0, 40) });
    }
    // Letters fill about the middle half of their line box; lines above and below may touch.
    const core = ({ top, height }: DOMRect) => [top + height * 0.3, top + height * 0.7] as const;
    return lines.flatMap((a, i) =>
      lines.slice(i + 1).flatMap((b) => {
        if (a.block === b.block || a.block?.contains(b.block) || b.block?.contains(a.block)) return [];
        const [topA, endA] = core(a.box);
        const [topB, endB] = core(b.box);
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        return across > 2 && Math.min(endA, endB) - Math.max(topA, topB) > 1
          ? [`${a.words} / ${b.words}`]
          : [];
      }),
    );
  });
  expect(overlaps).toEqual([]);
}
