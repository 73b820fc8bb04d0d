import type { Page } from '@playwright/test';

/** Least size of a target, in CSS pixels (WCAG 2.2, 2.5.8). */
const LEAST = 24;

/**
 * Returns the targets of a page that are too small, with their sizes: they neither contain a square of the
 * least size, nor have that much space around them, nor are a word in a sentence.
 */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const PRESSED =
      'a[href], button, input:not([type="hidden"]), select, textarea, summary, label:has(input), [role="button"]';

    interface Target {
      /** Elements with the same action: a field and its label. */
      parts: Element[];
      rects: DOMRect[];
    }

    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const rectsOf = (element: Element) =>
      [...element.getClientRects()]
        .filter(({ width, height }) => width > 0 && height > 0)
        .map(({ x, y, width, height }) => new DOMRect(x + scrollX, y + scrollY, width, height));
    /** An element that is hidden until it has focus is not a target. */
    const isClipped = (element: Element) => {
      for (let each: Element | null = element; each; each = each.parentElement)
        if (getComputedStyle(each).clipPath === 'inset(50%)') return true;
      return element.matches('.skip');
    };

    const targets: Target[] = [...document.querySelectorAll(PRESSED)]
      .filter((element) => seen(element) && !element.matches(':disabled, label') && !isClipped(element))
      .map((element) => {
        const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])].filter(seen) : [];
        const parts = [element, ...labels];
        return { parts, rects: parts.flatMap(rectsOf) };
      })
      .filter(({ rects }) => rects.length);

    const bounds = ({ rects }: Target) => {
      const [left, top] = [Math.min(...rects.map((r) => r.left)), Math.min(...rects.map((r) => r.top))];
      const [right, bottom] = [
        Math.max(...rects.map((r) => r.right)),
        Math.max(...rects.map((r) => r.bottom)),
      ];
      return new DOMRect(left, top, right - left, bottom - top);
    };
    const middle = (target: Target) => {
      const { x, y, width, height } = bounds(target);
      return [x + width / 2, y + height / 2] as const;
    };

    /** True if a square of the least size fits into one of its boxes. */
    const isLarge = ({ rects }: Target) =>
      rects.some(({ width, height }) => width >= least - 0.01 && height >= least - 0.01);

    /** True if more than its box may react: content before or after it may extend beyond. */
    const isWider = ({ parts }: Target) =>
      parts.some((part) =>
        ['::before', '::after'].some((each) => {
          const { content, paddingInlineStart } = getComputedStyle(part, each);
          return content !== 'none' && parseFloat(paddingInlineStart) > 0;
        }),
      );

    /** True if a square of the least size reacts, tested point by point. */
    const isPressedWidely = (target: Target) => {
      const [element] = target.parts;
      if (!element || !isWider(target)) return false;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      // Its current position: sticky elements have moved in the page.
      const first = element.getClientRects()[0]!;
      const STEP = 2;
      const [left, top] = [first.left - least, first.top - least];
      const columns = Math.ceil((first.width + 2 * least) / STEP);
      const lines = Math.ceil((first.height + 2 * least) / STEP);
      // For each point, the side of the largest square of reacting points that ends there.
      let above = new Array<number>(columns + 1).fill(0);
      for (let line = 0; line < lines; line++) {
        const row = new Array<number>(columns + 1).fill(0);
        for (let column = 0; column < columns; column++) {
          const there = document.elementFromPoint(left + column * STEP, top + line * STEP);
          if (!target.parts.some((part) => part.contains(there))) continue;
          row[column + 1] = 1 + Math.min(row[column]!, above[column]!, above[column + 1]!);
          if (row[column + 1]! * STEP >= least) return true;
        }
        above = row;
      }
      return false;
    };

    /**
     * True for a word in a sentence, whose size is that of the line. A link alone is in no sentence, whatever
     * its label; if each word of a sentence is a button, they are words all the same.
     */
    const isInSentence = ({ parts: [element] }: Target) => {
      if (!element?.textContent || !getComputedStyle(element).display.startsWith('inline')) return false;
      if (element.matches('.passage button')) return true;
      let block = element.parentElement;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      const around = block?.cloneNode(true) as Element | undefined;
      for (const other of around?.querySelectorAll(PRESSED) ?? []) other.remove();
      return (around?.textContent.match(/\p{L}{2,}/gu) ?? []).length >= 3;
    };

    const small = targets.filter((target) => !isLarge(target) && !isInSentence(target));
    const undersized = small.filter((target) => !isPressedWidely(target));
    scrollTo({ top: 0, behavior: 'instant' });

    /** True if a circle of the least size around its middle meets no other target or small one’s circle. */
    const hasRoom = (target: Target) => {
      const [x, y] = middle(target);
      return targets.every((other) => {
        if (other === target || other.parts.some((part) => target.parts.includes(part))) return true;
        if (undersized.includes(other)) {
          const [otherX, otherY] = middle(other);
          return Math.hypot(x - otherX, y - otherY) >= least;
        }
        return other.rects.every(
          (r) =>
            Math.hypot(
              x - Math.max(r.left, Math.min(x, r.right)),
              y - Math.max(r.top, Math.min(y, r.bottom)),
            ) >=
            least / 2,
        );
      });
    };

    return undersized
      .filter((target) => !hasRoom(target))
      .map((target) => {
        const { width, height } = bounds(target);
        return `${width.toFixed(1)} × ${height.toFixed(1)}: ${target.parts[0]?.outerHTML.slice(0, 120) ?? ''}`;
      });
  }, LEAST);
}
