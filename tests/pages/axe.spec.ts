import AxeBuilder from '@axe-core/playwright';
import { kinds, others, reading } from './addresses.ts';
import { hasTurn, tagged } from './core.ts';
import { expect, test } from './harness.ts';

const THEMES = ['light', 'dark'] as const;
const WIDTHS = [360, 1280];

for (const colorScheme of THEMES)
  for (const width of WIDTHS)
    test.describe(`axe, ${colorScheme}, ${String(width)} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      const isCore = (address: string) =>
        kinds.includes(address) && hasTurn(kinds.indexOf(address), [width, WIDTHS], [colorScheme, THEMES]);

      for (const address of [...reading, ...others.flat()])
        test(`finds nothing on ${address || 'the root'}`, tagged(isCore(address)), async ({ page }) => {
          await page.goto(address);
          await page.waitForLoadState('networkidle');
          await page.evaluate(() => {
            for (const details of document.querySelectorAll('details')) details.open = true;
          });
          // Frames of the site are tested by themselves.
          const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
          ).toEqual([]);
        });
    });
