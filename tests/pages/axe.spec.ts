import AxeBuilder from '@axe-core/playwright';
import { isCounted } from '../../src/pages/teach/counted.ts';
import { declaration } from '../declaration.ts';
import { expect, test } from './harness.ts';

const reading = [
  '',
  ...declaration.languages.map((lang) => `${lang}/`),
  'fr/?figure=migrants-present',
  'en/?figure=removals&compare=fr',
  'fr/?find=migrants&arithmetic=1',
];

/** Pages that share their parts with one another, by language. */
const others = declaration.languages.map((lang) => [
  ...['', 'count/', 'time/?arithmetic=1', 'commitments/', 'qualifiers/', 'refused/', 'uncounted/'].map(
    (name) => `${lang}/explore/${name}`,
  ),
  ...declaration.views.map(({ id }) => `${lang}/figures/${id}/?arithmetic=1`),
  ...declaration.views.map(({ id }) => `${lang}/embed/${id}/?table=1&arithmetic=1`),
  `${lang}/share/`,
  `${lang}/share/?to=social`,
  `${lang}/teach/`,
  `${lang}/notes/`,
  `${lang}/teach/worksheet/`,
  ...declaration.views
    .filter((view) => isCounted(view, declaration.figures))
    .map(({ id }) => `${lang}/teach/sheets/${id}/`),
  ...['exercises/', 'key/'].map((name) => `${lang}/teach/${name}`),
]);

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
