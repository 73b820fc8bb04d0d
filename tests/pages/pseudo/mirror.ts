import type { Page } from '@playwright/test';

/** Elements that are not mirrored, for reasons of their own. */
const AS_IT_IS = 'iframe, .matrix, .matrix *, defs *, option, tspan, .name:has(+ .short)';

/**
 * Returns elements that are not at the mirror image of their place once the direction is reversed: boxes, and
 * marks and words of drawings. Words in a line keep the order of their letters, so inline elements are
 * ignored.
 */
export async function unmirrored(page: Page): Promise<string[]> {
  const measure = (dir: 'ltr' | 'rtl') =>
    page.evaluate(
      async ([to, asItIs]) => {
        document.documentElement.dir = to;
        // Sizes observed by scripts settle.
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const width = document.documentElement.clientWidth;
        return [...document.body.querySelectorAll('*')].map((element) => {
          const { left, right, width: own, height } = element.getBoundingClientRect();
          const isDrawn = element instanceof SVGElement;
          const isBox = isDrawn || !/^(inline|contents|none)$/.test(getComputedStyle(element).display);
          const isLooked = isBox && own > 0 && height > 0 && !element.matches(asItIs);
          return {
            tag: element.outerHTML.slice(0, 100),
            start: isLooked ? (to === 'ltr' ? left : width - right) : null,
            end: isLooked ? (to === 'ltr' ? right : width - left) : null,
          };
        });
      },
      [dir, AS_IT_IS] as const,
    );
  const before = await page.evaluate(() => document.documentElement.dir as 'ltr' | 'rtl');
  const [ltr, rtl] = [await measure('ltr'), await measure('rtl')];
  await page.evaluate((dir) => (document.documentElement.dir = dir), before);
  return ltr.flatMap(({ tag, start, end }, i) => {
    const other = rtl[i];
    if (start === null || end === null || !other || other.start === null || other.end === null) return [];
    const apart = Math.max(Math.abs(start - other.start), Math.abs(end - other.end));
    return apart > 1.5 ? [`${apart.toFixed(0)} px: ${tag}`] : [];
  });
}
