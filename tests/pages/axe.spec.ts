import AxeBuilder from '@axe-core/playwright';
import { others, reading } from './addresses.ts';
import { expect, test } from './harness.ts';

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [360, 1280])
    test.describe(`axe, ${colorScheme}, ${String(width)} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      // Every run sees the reading pages in full, and the others in one language for each theme; @all sees all.
      const isOnce = (colorScheme === 'light') === (width === 360);
      const core = new Set([...reading, ...(isOnce ? (others[colorScheme === 'light' ? 0 : 1] ?? []) : [])]);
      for (const address of [...reading, ...others.flat()])
        test(
          `finds nothing on ${address || 'the root'}`,
          {
            tag: core.has(address) ? [] : '@all',
          },
          async ({ page }) => {
            await page.goto(address);
            await page.waitForLoadState('networkidle');
            await page.evaluate(() => {
              for (const details of document.querySelectorAll('details')) details.open = true;
            });
            // Frames of the site are looked at alone.
            const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
            expect(
              violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
            ).toEqual([]);
          },
        );
    });
