import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { declaration } from '../declaration.ts';
import { openMenu } from './bar.ts';
import { hasTurn, tagged } from './core.ts';
import { expect, test } from './harness.ts';

const { languages } = declaration;
const view = declaration.views[0]!.id;

/** One page of each kind. */
const KINDS = ['', 'explore/', 'explore/time/', `figures/${view}/`, 'share/', 'teach/', 'about/', 'notes/'];
const SIZES = [
  [360, 740],
  [768, 1024],
  [1280, 800],
  [1920, 1080],
] as const;

const home = (page: Page) => page.locator('.site-name');
const left = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().left);
const barHeight = (page: Page) =>
  page.locator('.masthead').evaluate((bar) => bar.getBoundingClientRect().height);

/** Size of the letters of the page in pixels: large screens have larger ones. */
const letterSize = (page: Page) =>
  page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));

for (const lang of languages)
  for (const size of SIZES) {
    const [width, height] = size;
    test.describe(`the shell in ${lang} at ${String(width)} px`, () => {
      test.use({ viewport: { width, height } });
      const turn = (n: number) => tagged(hasTurn(n, [lang, languages], [size, SIZES]));

      test('is one row that stays, with one left edge from page to page', turn(0), async ({ page }) => {
        for (const kind of KINDS) {
          await page.goto(`${lang}/${kind}`);
          expect(await barHeight(page), kind).toBeLessThanOrEqual(3 * (await letterSize(page)));
          const edge = await left(page, '.site-name');
          expect(await left(page, 'h1'), kind).toBeCloseTo(edge, 0);
          expect(await left(page, '.foot a'), kind).toBeCloseTo(edge, 0);
          await page.evaluate(() => scrollTo({ top: 600, behavior: 'instant' }));
          await expect(home(page)).toBeInViewport();
        }
      });

      test('leads home by its name', turn(5), async ({ page }) => {
        await page.goto(`${lang}/about/`);
        await home(page).click();
        await expect(page).toHaveURL(new RegExp(`/${lang}/$`));
      });
    });
  }

test('the foot is one line on a wide window, and the page about the site has the rest', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('fr/');
  const height = await page.locator('.foot').evaluate((foot) => {
    const { paddingTop, paddingBottom, fontSize } = getComputedStyle(foot);
    return (foot.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom)) / parseFloat(fontSize);
  });
  expect(height).toBeLessThan(3);
  await expect(page.locator('.foot')).toContainText(declaration.about.rights['fr'] ?? '-');
  await page.locator('.foot a[href$="/about/"]').click();
  const about = page.locator('main');
  for (const { url } of declaration.about.sources)
    await expect(about.locator(`a[href="${url}"]`)).toBeVisible();
  for (const file of ['figures.json', 'corrections.json'])
    await expect(about.locator(`a[href$="/${file}"]`)).toBeVisible();
  await expect(about).toContainText(declaration.about.sha256);
  for (const note of declaration.about.pageNotes) await expect(about).toContainText(note['fr'] ?? '-');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('the menu of a phone opens, with the parts, the languages and our arithmetic', async ({ page }) => {
    await page.goto(`fr/figures/${view}/`);
    await expect(page.locator('.site-parts')).toBeHidden();
    await openMenu(page);
    for (const link of await page.locator('.site-parts a').all()) await expect(link).toBeInViewport();
    await page.locator('button.display').click();
    await expect(page.locator('#display')).toBeInViewport();
    await page.keyboard.press('Escape');
    await page.locator('[data-language="en"]').click();
    await expect(page).toHaveURL(/\/en\/figures\//);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a line in the bar grows as the text is read, also with less motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('fr/');
    const share = () =>
      page
        .locator('.masthead')
        .evaluate((bar) => new DOMMatrix(getComputedStyle(bar, '::after').transform).a);
    expect(await share()).toBe(0);
    await page.evaluate(() => scrollTo(0, (document.documentElement.scrollHeight - innerHeight) / 2));
    await expect.poll(share).toBeCloseTo(0.5, 1);
  });

  test('everything in the bar and its menu is large enough for a finger', async ({ page }) => {
    await page.goto('fr/');
    await openMenu(page);
    const small = await page.locator('.masthead :is(a, button):visible').evaluateAll((targets) =>
      targets
        .map((target) => ({ name: target.textContent, box: target.getBoundingClientRect() }))
        .filter(({ box }) => Math.min(box.width, box.height) < 44)
        .map(({ name }) => name),
    );
    expect(small).toEqual([]);
  });
});

test('the other language keeps what only the address holds: answers, and the place in a page', async ({
  page,
}) => {
  await page.goto(`fr/share/?view=${view}&to=email&in=fr&theme=dark`);
  await page.locator('header a[data-language="en"]').first().click();
  await expect(page).toHaveURL(new RegExp(`/en/share/\\?view=${view}&to=email&in=fr&theme=dark$`));
  await page.goto('fr/notes/#s2-c2');
  await page.locator('a[data-language="en"]').first().click();
  await expect(page).toHaveURL(/\/en\/notes\/#s2-c2$/);
});

test('a page is fetched while the pointer is on its link, by rules that the policy lists', async ({
  page,
}) => {
  await page.goto('fr/about/');
  const rules = await page.locator('script[type="speculationrules"]').textContent();
  const hash = createHash('sha256')
    .update(rules ?? '')
    .digest('base64');
  const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
  expect(policy).toContain(`'sha256-${hash}'`);
  const fetched = page.waitForRequest((request) => request.url().endsWith('/fr/privacy/'));
  await page.locator('.foot a[href$="/privacy/"]').hover();
  expect((await fetched).headers()['sec-purpose']).toContain('prefetch');
});

test.describe('from page to page', () => {
  for (const reducedMotion of ['no-preference', 'reduce'] as const)
    test.describe(reducedMotion, () => {
      test.use({ reducedMotion });

      test('contents fade and the bar stays, unless less motion is asked for', async ({ page }) => {
        await page.addInitScript(() =>
          addEventListener('pagereveal', ({ viewTransition }) => {
            document.documentElement.dataset['transition'] = String(viewTransition !== null);
          }),
        );
        await page.goto('fr/about/');
        await expect(page.locator('.masthead')).toHaveCSS('view-transition-name', 'masthead');
        await home(page).click();
        await expect(page).toHaveURL(/\/fr\/$/);
        await expect(page.locator('html')).toHaveAttribute(
          'data-transition',
          String(reducedMotion === 'no-preference'),
        );
      });
    });
});

test('on paper, the foot has the sources and the licence, and no links of the site', async ({ page }) => {
  await page.goto('fr/explore/');
  await page.emulateMedia({ media: 'print' });
  for (const { url } of declaration.about.sources)
    await expect(page.locator(`.foot a[href="${url}"]`)).toBeVisible();
  await expect(page.locator('.foot .on-paper')).toContainText(declaration.about.rights['fr'] ?? '-');
  await expect(page.locator('.foot nav')).toBeHidden();
});

test('the switch of both languages shows which one is on', async ({ page }) => {
  await page.goto('fr/?compare=en');
  await expect(page.locator('[data-compare]')).toHaveCSS('font-weight', '600');
  await expect(page.locator('[data-language="fr"]')).toHaveCSS('font-weight', '400');
});

test('a figure in the page of others prefetches nothing', async ({ page }) => {
  await page.goto(`fr/embed/${view}/`);
  await expect(page.locator('script[type="speculationrules"]')).toHaveCount(0);
});
