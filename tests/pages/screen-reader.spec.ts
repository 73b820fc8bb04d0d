import { isStated } from '../../src/model/schema.ts';
import { declaration } from '../declaration.ts';
import { others, reading } from './addresses.ts';
import { hasTurn, tagged } from './core.ts';
import { expect, test } from './harness.ts';
import { spoken } from './spoken.ts';

// Without its policy a page in a frame requests an icon, which it does not have.
test.use({ bypassCSP: true, expectedConsole: [/favicon/] });

/** Roles that need a name. */
const NAMED =
  /^(link|button|checkbox|radio|textbox|searchbox|combobox|slider|spinbutton|figure|img|graphics-\w+)$/;

/** States and positions that may follow a role, and are not a name. */
const STATE =
  /^(not )?(checked|pressed|expanded|disabled|required|invalid|selected)$|^current |^(level|position|set size|min|max|value) /;

/** Returns phrases that announce a role without a name. */
const nameless = (log: string[]) =>
  log.filter((phrase) => {
    const [role = '', ...rest] = phrase.split(', ');
    return NAMED.test(role) && rest.every((each) => STATE.test(each));
  });

/** Returns names of charts, tables, links, headings and switches with a split number or a stray sign. */
const misread = (log: string[]) =>
  log.filter((phrase) =>
    /^(figure|list|rowheader|img|button|link|heading), .*(\d[\u202f\u00a0 ]\d{3}|[<>~=])/.test(phrase),
  );

test.describe('a screen reader hears', () => {
  for (const lang of declaration.languages)
    for (const [i, view] of declaration.views.entries())
      test(
        `of ${view.id} in ${lang} what is approved, and each part of the drawing in words`,
        tagged(hasTurn(i, [lang, declaration.languages])),
        async ({ page }) => {
          await page.goto(`${lang}/figures/${view.id}/`);
          const log = await spoken(page, 'figure[data-view]');
          expect(`${log.join('\n')}\n`).toMatchSnapshot(['spoken', `${lang}-${view.id}.txt`]);

          const figures = declaration.figures
            .filter(isStated)
            .filter(({ id }) => view.panels.some((panel) => panel.figures.includes(id)));
          const parts = await page
            .locator('a[data-states]')
            .evaluateAll((links) => links.map(({ ariaLabel, textContent }) => ariaLabel ?? textContent));
          expect(parts).toHaveLength(figures.length);
          for (const { value, unit } of figures)
            expect(parts.join(' ')).toContain(unit === 'EUR' ? String(value / 1e6) : String(value));
        },
      );

  for (const [of, addresses] of [reading, ...others].entries())
    test(
      `a name for everything, and every number as one, in part ${String(of + 1)} of the pages`,
      tagged(of === 0),
      async ({ page }) => {
        test.slow();
        for (const address of addresses) {
          await page.goto(address);
          await page.waitForLoadState('networkidle');
          const log = await spoken(page, 'body');
          expect(nameless(log), address).toEqual([]);
          expect(misread(log), address).toEqual([]);
          expect(
            log.filter((phrase) => /^main(,|$)/.test(phrase)),
            address,
          ).toHaveLength(1);
        }
      },
    );

  test('the same in either theme, on every page', tagged(false), async ({ page }) => {
    test.setTimeout(300_000);
    // The progress of the offline copy is announced in words that change meanwhile.
    await page.goto(`${declaration.languages[0] ?? ''}/teach/`);
    await expect(page.locator('[data-offline="remove"]')).toBeVisible({ timeout: 60_000 });
    await expect(page.locator('#offline progress')).toBeHidden({ timeout: 60_000 });
    for (const address of [...reading, ...others.flat()]) {
      const logs = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(address);
        await page.waitForLoadState('networkidle');
        logs.push(await spoken(page, 'body'));
      }
      expect(logs[1], address).toEqual(logs[0]);
    }
  });
});
