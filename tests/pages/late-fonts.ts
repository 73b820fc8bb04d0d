import type { Page } from '@playwright/test';

/** The sum of the layout shifts of a page, and what moved with each. */
interface Shift {
  shift: number;
  moved: string[];
}

/** Opens a page whose fonts come late, and returns the layout shifts until they are shown. */
export async function shiftWithLateFonts(page: Page, address: string): Promise<Shift> {
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.addInitScript(() => {
    const seen: Shift = { shift: 0, moved: [] };
    Object.assign(globalThis, { seen });
    interface Entry extends PerformanceEntry {
      value: number;
      sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
    }
    const place = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].join(' ');
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Entry[]) {
        seen.shift += value;
        for (const { node, previousRect, currentRect } of sources)
          seen.moved.push(
            `${node instanceof Element ? node.outerHTML.slice(0, 80) : String(node?.textContent)}: ${place(previousRect)} → ${place(currentRect)}`,
          );
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const font = page.waitForResponse(/\.woff2/);
  await page.goto(address);
  await font;
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  return page.evaluate(() => (globalThis as unknown as { seen: Shift }).seen);
}
