import type { Page } from '@playwright/test';

/** Elements cut on purpose: for screen readers only, or disclosures. */
const ON_PURPOSE = '.visually-hidden, .skip, .name, pattern, defs, iframe, [inert], template';

/** Returns words that their box does not show completely, or that overflow the window. */
export const cutWords = (page: Page): Promise<string[]> =>
  page.evaluate((onPurpose) => {
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest(onPurpose);
    const cut: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth)
      cut.push(`the page is ${String(document.documentElement.scrollWidth)} px wide`);
    const all = [...document.body.querySelectorAll<HTMLElement>('*')];
    const scrolling = all.filter((element) => getComputedStyle(element).overflowX === 'auto');
    for (const element of all) {
      if (!isSeen(element)) continue;
      const { left, right, width } = element.getBoundingClientRect();
      const scrolls = scrolling.some((box) => box !== element && box.contains(element));
      if (width > 0 && !scrolls && (left < -0.5 || right > innerWidth + 0.5))
        cut.push(`out of the window: ${element.outerHTML.slice(0, 100)}`);
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      if (element.textContent.trim() === '') continue;
      if ((clips(overflowX) || textOverflow === 'ellipsis') && element.scrollWidth > element.clientWidth + 1)
        cut.push(`cut at its side: ${element.outerHTML.slice(0, 100)}`);
      if (clips(overflowY) && element.scrollHeight > element.clientHeight + 1)
        cut.push(`cut below: ${element.outerHTML.slice(0, 100)}`);
    }
    return cut;
  }, ON_PURPOSE);

/** Returns pairs of overlapping words. */
export const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate((onPurpose) => {
    interface Line {
      text: string;
      node: Node;
      left: number;
      right: number;
      top: number;
      bottom: number;
    }
    /** Returns the layer of an element: fixed and sticky layers may cover moving content only. */
    const layerOf = (element: Element | null): Element | 'fixed' | null => {
      for (let at = element; at; at = at.parentElement) {
        const { position, zIndex } = getComputedStyle(at);
        if (position === 'fixed') return 'fixed';
        if (position === 'sticky' && zIndex !== 'auto') return at;
      }
      return null;
    };
    const lines = new Map<Element | 'fixed' | null, Line[]>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (
        !text ||
        !parent ||
        parent.closest(onPurpose) ||
        // Visible on focus only.
        getComputedStyle(parent).clipPath === 'inset(50%)' ||
        !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const layer = layerOf(parent);
      const own = lines.get(layer) ?? [];
      for (const { left, right, top, bottom } of range.getClientRects()) {
        // The letters, without the space above and below them in the line.
        const inset = (bottom - top) * 0.28;
        if (right - left > 2)
          own.push({
            text,
            node,
            left: left + 1,
            right: right - 1,
            top: top + inset,
            bottom: bottom - inset,
          });
      }
      lines.set(layer, own);
    }
    const found: string[] = [];
    for (const own of lines.values()) {
      own.sort((a, b) => a.top - b.top);
      own.forEach((line, i) => {
        for (const other of own.slice(i + 1)) {
          if (other.top > line.bottom) break;
          if (other.node !== line.node && other.left < line.right && other.right > line.left)
            found.push(`"${line.text.slice(0, 40)}" and "${other.text.slice(0, 40)}"`);
        }
      });
    }
    return [...new Set(found)];
  }, ON_PURPOSE);
