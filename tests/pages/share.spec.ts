import type { Page } from '@playwright/test';
import { declaration } from '../declaration.ts';
import { versions } from '../frozen-versions.ts';
import { hasTurn, tagged } from './core.ts';
import { expect, test } from './host.ts';

const { languages, views } = declaration;

const code = (page: Page) => page.locator('#share-code').inputValue();

const address = (lang: string, query: string) => `${lang}/share/?${query}`;

/** Returns the code for some answers, once the previews have reported their heights. */
async function given(page: Page, lang: string, query: string): Promise<string> {
  await page.goto(address(lang, query));
  await expect(page.locator('html')).toHaveAttribute('data-alive');
  await page.waitForLoadState('networkidle');
  return code(page);
}

/** Builds a host page’s article around a snippet. */
const article = (snippet: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title></head><body><h1>Article</h1>${snippet}</body></html>`;

const heightOf = (page: Page) =>
  page
    .frameLocator('iframe')
    .locator('html')
    .evaluate((html) => html.getBoundingClientRect().height);

test.describe('what the assistant gives works in other people’s pages', () => {
  for (const lang of languages)
    for (const view of views) {
      const { id } = view;
      const turn = (n: number) => tagged(hasTurn(n, [lang, languages], [view, views]));

      test(`${id}, ${lang}: the element, in a website`, turn(0), async ({ page, host }) => {
        const snippet = await given(page, lang, `view=${id}&in=${lang}&to=website&theme=dark&table=1`);
        await page.setViewportSize({ width: 700, height: 900 });
        await page.goto(host.page('/website', article(snippet)));
        const frame = page.frameLocator('iframe');
        await expect(frame.locator('figure')).toHaveAttribute('data-view', id);
        await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
        await expect(frame.locator('details')).toHaveAttribute('open');
        await expect
          .poll(async () =>
            Math.abs((await page.locator('iframe').boundingBox())!.height - (await heightOf(page))),
          )
          .toBeLessThan(2);
      });

      test(
        `${id}, ${lang}: the frame, where scripts are stripped, is high enough from phone to page`,
        turn(3),
        async ({ page, host }) => {
          const snippet = await given(
            page,
            lang,
            `view=${id}&in=${lang}&to=cms&${lang === 'fr' ? 'table=1' : ''}`,
          );
          expect(snippet).not.toContain('<script');
          await page.goto(host.page('/cms', article(snippet)));
          const frame = page.locator('iframe');
          await expect(frame).toHaveAttribute('title', views.find((view) => view.id === id)!.title[lang]!);
          for (const width of [336, 480, 656, 1016]) {
            await page.setViewportSize({ width, height: 900 });
            const [needed, fixed] = [await heightOf(page), (await frame.boundingBox())!.height];
            expect(needed, `at ${String(width)} px`).toBeLessThanOrEqual(fixed);
            expect(fixed, `at ${String(width)} px`).toBeLessThan(needed * 1.35);
          }
        },
      );

      test(
        `${id}, ${lang}: the mail shows its picture and leads to the figure`,
        turn(4),
        async ({ page, host }) => {
          const snippet = await given(page, lang, `view=${id}&in=${lang}&to=email`);
          await page.goto(host.page('/mail', article(snippet)));
          const picture = page.locator('a img');
          await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1200);
          expect(await picture.getAttribute('alt')).toContain(declaration.about.title[lang]);
          const link = await page.locator('a').getAttribute('href');
          expect((await page.request.get(link!)).status()).toBe(200);
        },
      );

      test(
        `${id}, ${lang}: slides, paper and posts get text with its source, and files that are there`,
        turn(7),
        async ({ page }) => {
          for (const to of ['slides', 'print', 'social']) {
            const text = await given(page, lang, `view=${id}&in=${lang}&to=${to}`);
            expect(text).toContain(declaration.about.title[lang]);
            const links = page.locator('#share-files a');
            expect(await links.count()).toBe(2);
            for (const link of await links.all()) {
              const answer = await page.request.get((await link.getAttribute('href'))!);
              expect(answer.status()).toBe(200);
              expect(answer.headers()['content-type']).toMatch(/^image\//);
            }
            await expect(page.locator('#share-alt-text')).toContainText(declaration.about.title[lang]!);
          }
        },
      );
    }

  test('without a script the element is the link and the picture', async ({ page, host, browser }) => {
    const snippet = await given(page, 'en', 'view=removals&in=en&to=website');
    const quiet = await browser.newPage({ javaScriptEnabled: false });
    await quiet.goto(host.page('/quiet', article(snippet)));
    await expect(quiet.locator('declaration-figure a img')).toBeVisible();
    await expect(quiet.locator('iframe')).toHaveCount(0);
    await quiet.close();
  });
});

test.describe('the assistant', () => {
  test('keeps its answers in the address, and opens with those of an address', async ({ page }) => {
    await page.goto(address('en', 'view=networks&to=cms&in=fr&theme=dark&title=0&accent=c05000'));
    await expect(page.locator('input[name="view"]:checked')).toHaveValue('networks');
    await expect(page.locator('input[name="in"]:checked')).toHaveValue('fr');
    await expect(page.locator('input[name="title"]')).not.toBeChecked();
    await page.locator('input[name="arithmetic"]').check();
    expect(new URL(page.url()).search).toBe(
      '?view=networks&to=cms&in=fr&theme=dark&title=0&arithmetic=1&accent=c05000',
    );
    await page.reload();
    await expect(page.locator('input[name="arithmetic"]')).toBeChecked();
    expect(await code(page)).toContain('arithmetic=1');
  });

  test('leaves out of an address what it does not offer', tagged(false), async ({ page }) => {
    await page.goto(address('en', 'view=nothing&to=fax&in=xx&theme=neon&accent=red"><b>&__proto__=1'));
    await expect(page.locator('input[name="view"]:checked')).toHaveCount(1);
    await expect(page.locator('input[name="to"]:checked')).toHaveValue('website');
    expect(await code(page)).not.toContain('<b>');
  });

  test(
    'shows the figure at 320, 640 and 1000 pixels, each as high as it needs',
    tagged(false),
    async ({ page }) => {
      await page.goto(address('fr', 'view=housing&to=website'));
      for (const [i, width] of [320, 640, 1000].entries()) {
        const frame = page.locator('#share-frames iframe').nth(i);
        await expect(frame).toHaveAttribute('width', String(width));
        const needed = () =>
          page
            .frameLocator('#share-frames iframe')
            .nth(i)
            .locator('html')
            .evaluate((html) => html.getBoundingClientRect().height);
        await expect
          .poll(async () => Math.abs((await frame.boundingBox())!.height - (await needed())))
          .toBeLessThan(4);
      }
    },
  );

  test('knows either ground, whatever the reader’s own is', tagged(false), async ({ page }) => {
    for (const [theme, verdict] of [
      ['light', 'good'],
      ['dark', 'bad'],
    ] as const) {
      await page.goto(address('en', `view=officers&to=website&accent=4a617b&theme=${theme}`));
      await expect(page.locator(`#share-findings [data-is="${verdict}"]`).last()).toContainText('to 1');
    }
  });

  test(
    'leaves nothing in the history: Back leads to where one came from',
    tagged(false),
    async ({ page }) => {
      await page.goto('en/');
      await page.goto(address('en', 'view=officers'));
      for (const view of ['funding', 'removals']) {
        await page.locator(`input[value="${view}"]`).check();
        await expect(
          page.frameLocator('#share-frames iframe >> nth=0').locator(`[data-view="${view}"]`),
        ).toBeVisible();
      }
      await page.goBack();
      expect(new URL(page.url()).pathname).toMatch(/\/en\/$/);
    },
  );

  test('names a colour that is none', tagged(false), async ({ page }) => {
    await page.goto(address('en', 'view=officers'));
    await page.locator('input[name="accent"]').fill('foo');
    await expect(page.locator('#share-findings [data-is="bad"]')).toContainText('“foo”');
  });

  test('says that a colour is too faint for its ground, and that a hidden title must be said', async ({
    page,
  }) => {
    await page.goto(address('en', 'view=officers&to=website&theme=light'));
    await expect(page.locator('#share-findings li')).toHaveCount(3);
    await page.locator('input[name="accent"]').fill('#fff000');
    await expect(page.locator('#share-findings [data-is="bad"]')).toContainText('1.1 to 1');
    await page.locator('input[name="accent"]').fill('#4a617b');
    await expect(page.locator('#share-findings [data-is="bad"]')).toHaveCount(0);
    await page.locator('input[name="title"]').uncheck();
    await expect(page.locator('#share-findings [data-is="note"]')).toContainText('1,000 police officers');
  });

  test('asks for the look of a frame only where there is one', tagged(false), async ({ page }) => {
    await page.goto(address('en', 'view=removals&to=website'));
    await expect(page.locator('[data-look]')).toBeVisible();
    await page.locator('input[value="social"]').check();
    await expect(page.locator('[data-look]')).toBeHidden();
    await expect(page.locator('#share-picture img')).toHaveAttribute('alt', /more than/);
  });

  test('copies what it gives, and selects it where copying is not allowed', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(address('en', 'view=removals&to=cms'));
    await page.locator('[data-copy="share-code"]').click();
    await expect(page.locator('#progress')).toHaveText('Copied.');
    await expect(page.locator('#progress')).toBeInViewport();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page));
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await page.locator('[data-copy="share-code"]').click();
    await expect(page.locator('#progress')).toContainText('selected');
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('<iframe');
  });

  test('is operated by keyboard alone', async ({ page }) => {
    await page.goto(address('en', 'view=funding'));
    await page.locator('input[name="view"]').first().focus();
    // In the order of the text, the officers stand after the funding.
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => code(page)).toContain('view="officers"');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => code(page)).toContain('<iframe');
  });

  test.describe('without a script', () => {
    test.use({ javaScriptEnabled: false });

    test('every figure can be taken all the same, as a page for a frame and as a picture', async ({
      page,
    }) => {
      await page.goto('fr/share/');
      await expect(page.locator('.ready li')).toHaveCount(views.length);
      await expect(page.locator('#assistant')).toBeHidden();
      const addresses = await page
        .locator('.ready a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      expect(addresses).toHaveLength(views.length * languages.length * 3);
      for (const each of addresses) expect((await page.request.get(each)).status(), each).toBe(200);
    });
  });
});

for (const version of versions)
  for (const lang of languages)
    test(
      `the copy ${version} is offered, says its day in ${lang}, and stands beside a living one`,
      tagged(hasTurn(1, [lang, languages])),
      async ({ page, host }) => {
        const kept = await given(page, lang, `view=removals&in=${lang}&to=website&v=${version}`);
        expect(kept).toContain(`version="${version}"`);
        const living = await given(page, lang, `view=removals&in=${lang}&to=website`);
        await page.goto(host.page('/both', article(living + kept)));
        await expect(page.locator('iframe')).toHaveCount(2);
        const [now, then] = [0, 1].map((i) => page.frameLocator(`iframe >> nth=${String(i)}`));
        await expect(then!.locator('.frozen')).toContainText('2026');
        await expect(now!.locator('.frozen')).toHaveCount(0);
        const link = then!.locator('figcaption a');
        const address = await link.evaluate((a: HTMLAnchorElement) => a.href);
        expect(address).not.toContain('/v/');
        expect((await page.request.get(address)).status()).toBe(200);
      },
    );
