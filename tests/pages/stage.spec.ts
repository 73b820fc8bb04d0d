import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { isStated } from '../../src/model/schema.ts';
import { declaration } from '../declaration.ts';
import { tagged } from './core.ts';
import { expect, test } from './harness.ts';
import { blots, type Picture } from './paper/pixels.ts';
import { comeNearAll, expectStill, read, scene, segmentOf } from './stage.ts';

const { languages } = declaration;
const stated = declaration.figures.filter(isStated);
const [whole] = stated.filter(({ magnitudeStatus }) => magnitudeStatus === '~');
const part = stated.find(({ relation }) => relation?.of === whole?.id && relation?.type === 'part-of');
const [first, second] = stated.filter(({ magnitudeStatus }) => magnitudeStatus === '>');
if (!whole || !part || !first || !second) throw new Error('the declaration has no figures for these tests');

const word = (page: Page, { id }: { id: string }) => page.locator(`.passage a[data-figure="${id}"]`);
const marks = (page: Page, { id }: { id: string }) => page.locator(`.scene a.choice[data-figure="${id}"]`);
const taking = (page: Page) => page.locator('[data-taking] button:visible');

/** Opens the reading page and waits until its drawings are alive. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await comeNearAll(page);
}

test.describe('the stage beside the text', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  for (const [i, lang] of languages.entries())
    test(`follows reading, in ${lang}`, tagged(i === 0), async ({ page }) => {
      await open(page, `${lang}/`);
      await expect(scene(page)).toHaveCount(0);
      for (const { id } of declaration.about.outline.filter(({ kind }) => kind === 'commitment')) {
        await read(page, id);
        const own = stated.some((figure) => segmentOf(figure, lang) === id);
        await expect(scene(page)).toHaveAttribute('data-scene', own ? id : /./);
        await expect(page.locator('.scene[data-now] figure')).toHaveCount(
          own ? await page.locator(`[data-scene="${id}"] figure`).count() : 0,
        );
      }
    });

  test('holds a scene until it may follow again', async ({ page }) => {
    await open(page, 'fr/');
    const segment = segmentOf(whole, 'fr');
    await read(page, segment);
    await expect(scene(page)).toHaveAttribute('data-scene', segment);
    await scene(page).locator('[data-hold]').first().click();
    // Focus in a scene does not ask for our arithmetic.
    await expect(scene(page).locator('.ours').first()).toBeHidden();
    await read(page, 'end-1');
    await expect(scene(page)).toHaveAttribute('data-scene', segment);
    await scene(page).locator('[data-hold][aria-pressed="true"]').first().click();
    await expect(scene(page)).not.toHaveAttribute('data-scene', segment);
  });

  test('shows one scene: the one with the focus of the keyboard, but not the one that was pressed', async ({
    page,
  }) => {
    await open(page, 'fr/');
    const segment = segmentOf(whole, 'fr');
    const shown = () =>
      page
        .locator('.scene')
        .evaluateAll((scenes) =>
          scenes.flatMap((each) =>
            getComputedStyle(each).opacity === '0' ? [] : [each.getAttribute('data-scene')],
          ),
        );
    await read(page, segment);
    await taking(page).first().click();
    await expect.poll(shown).toEqual([segment]);
    await read(page, 'end-1');
    await expect(scene(page)).not.toHaveAttribute('data-scene', segment);
    await expect.poll(shown).toHaveLength(1);
    const hold = page.locator(`.scene[data-scene="${segment}"] [data-hold]`).first();
    await page.keyboard.press('Tab');
    await hold.focus();
    await expect.poll(shown).toEqual([segment]);
    await read(page, 'end-1', 0.2);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(200);
    expect(await shown()).toEqual([segment]);
    await page.locator('[data-all-notes]').first().focus();
    await expect(scene(page)).not.toHaveAttribute('data-scene', segment);
    await expect.poll(shown).toHaveLength(1);
  });

  test('lights marks from words and words from marks, by pointer and by focus', async ({ page }) => {
    await open(page, 'fr/');
    await read(page, segmentOf(whole, 'fr'));
    await word(page, part).hover();
    await expect(marks(page, part)).toHaveAttribute('data-pointed');
    await expect(marks(page, whole)).not.toHaveAttribute('data-pointed');
    await marks(page, whole).hover({ position: { x: 60, y: 12 } });
    await expect(word(page, whole)).toHaveAttribute('data-pointed');
    await word(page, part).focus();
    await expect(marks(page, part)).toHaveAttribute('data-pointed');
    await page.locator(`.parts a[data-states="${whole.id}"]`).focus();
    await expect(word(page, whole)).toHaveAttribute('data-pointed');
  });

  test('shows the other count of a view while it is pointed at, and writes the address at a click', async ({
    page,
  }) => {
    await open(page, 'fr/');
    await read(page, segmentOf(whole, 'fr'));
    await expect(scene(page).locator('figure[data-shows]')).toHaveAttribute('data-shows', '0');
    const top = await word(page, first).evaluate((link) => link.getBoundingClientRect().top);
    await word(page, first).click();
    await expect(scene(page).locator('figure[data-shows]')).toHaveAttribute('data-shows', '1');
    expect(new URL(page.url()).search).toBe(`?figure=${first.id}`);
    expect(await word(page, first).evaluate((link) => link.getBoundingClientRect().top)).toBe(top);
    await expect(page.locator('#said')).toContainText(/2000|2,000/);
    await page.keyboard.press('Escape');
    expect(new URL(page.url()).search).toBe('');
  });

  test('takes a word away while it is pressed, or until it is pressed again, and strikes it in the text', async ({
    page,
  }) => {
    await open(page, 'fr/');
    await read(page, segmentOf(whole, 'fr'));
    const button = taking(page).first();
    const struck = () => page.evaluate(() => CSS.highlights.get('taken')?.size ?? 0);
    await expect(scene(page).locator('.soft-outline')).toHaveCount(1);
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(scene(page).locator('.hard-outline')).toHaveCount(1);
    expect(await struck()).toBe(1);
    await expect(page.locator('#said')).toContainText('environ');
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(scene(page).locator('.soft-outline')).toHaveCount(1);
    expect(await struck()).toBe(0);
    // Held, it is gone for as long as it is held.
    await button.hover();
    await page.mouse.down();
    await expect(scene(page).locator('.hard-outline')).toHaveCount(1);
    await page.waitForTimeout(500);
    await page.mouse.up();
    await expect(scene(page).locator('.soft-outline')).toHaveCount(1);
    await expect(button).toHaveAttribute('aria-pressed', 'false');
  });

  test('lets the marks for people travel from scene to scene, and shows the drawing itself at rest', async ({
    page,
  }) => {
    await open(page, 'fr/');
    await read(page, segmentOf(whole, 'fr'));
    await expect(scene(page)).toHaveAttribute('data-scene', segmentOf(whole, 'fr'));
    await expect(page.locator('canvas.travel')).toBeHidden();
    // The travel is over before a test that polls may look.
    const isSeen = page.evaluate(
      () =>
        new Promise((resolve) => {
          new MutationObserver(() => {
            const canvas = document.querySelector('canvas.travel');
            if (canvas?.checkVisibility())
              resolve(document.querySelector('.scene[data-travelling]') !== null);
          }).observe(document.body, { subtree: true, attributeFilter: ['hidden'] });
        }),
    );
    await read(page, segmentOf(stated.at(-1) ?? whole, 'fr'));
    expect(await isSeen).toBe(true);
    await expect(page.locator('canvas.travel')).toBeHidden();
    await expect(page.locator('.scene[data-travelling]')).toHaveCount(0);
  });

  test('cuts from scene to scene where less motion is asked for', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, 'fr/');
    await read(page, segmentOf(whole, 'fr'));
    await read(page, segmentOf(stated.at(-1) ?? whole, 'fr'));
    await expect(scene(page)).toHaveAttribute('data-scene', segmentOf(stated.at(-1) ?? whole, 'fr'));
    await expect(page.locator('.scene[data-travelling]')).toHaveCount(0);
    await expect(page.locator('canvas.travel')).toBeHidden();
  });

  test('hydrates the prerendered drawings: the same nodes, laid out anew', async ({ page }) => {
    await page.addInitScript(() => {
      document.addEventListener('readystatechange', () => {
        for (const node of document.querySelectorAll('.live')) node.setAttribute('data-before', '');
      });
    });
    await open(page, 'fr/');
    await expect(page.locator('.live[data-before].laid')).not.toHaveCount(0);
    await expect(page.locator('.live:not([data-before])')).toHaveCount(0);
  });

  test('brings the scene to life that the address shows at the top of the page', async ({ page }) => {
    await page.goto(`fr/?figure=${whole.id}`);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await page.reload();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await expect(scene(page)).toHaveAttribute('data-scene', segmentOf(whole, 'fr'));
    await expect(scene(page).locator('.live.laid')).not.toHaveCount(0);
    await expect(taking(page)).not.toHaveCount(0);
  });

  test('draws figures.json: a label that was changed there is in the drawing', async ({ page }) => {
    await page.route('**/figures.json', async (route) => {
      const text = await (await route.fetch()).text();
      await route.fulfill({ body: text.replaceAll('"fr": "sans logement"', '"fr": "sans aucun logement"') });
    });
    await open(page, 'fr/');
    await expect(marks(page, part).locator('text')).toContainText('sans aucun logement');
  });
});

test.describe('without figures.json', () => {
  test.use({ viewport: { width: 1280, height: 800 }, expectedConsole: [/404/] });

  test('keeps the prerendered drawings without figures.json, and says so', async ({ page }) => {
    await page.route('**/figures.json', (route) => route.fulfill({ status: 404 }));
    await page.goto('fr/');
    await expect(page.locator('#fault')).toContainText('figures.json');
    await read(page, segmentOf(whole, 'fr'));
    await expect(marks(page, part)).toBeVisible();
  });
});

test.describe('the stage on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  for (const [i, lang] of languages.entries())
    test(
      `is pinned above the text, at most 42 % high, only beside a number, in ${lang}`,
      tagged(i === 1),
      async ({ page }) => {
        await open(page, `${lang}/`);
        for (const segment of new Set(stated.map((figure) => segmentOf(figure, lang)))) {
          await read(page, segment, 0.55);
          await expect(scene(page)).toHaveAttribute('data-scene', segment);
          const box = await scene(page).boundingBox();
          expect(box?.height, segment).toBeLessThanOrEqual(0.42 * 740 + 1);
          const { scroll, client } = await scene(page).evaluate((own) => ({
            scroll: own.scrollHeight,
            client: own.clientHeight,
          }));
          expect(scroll, `${segment} is not cut`).toBeLessThanOrEqual(client);
        }
        await read(page, 's1-c2', 0.55);
        await expect(scene(page).locator('visible=true')).toHaveCount(0);
      },
    );

  test('leaves the sentence in its place at a tap on its number, and opens as a sheet', async ({ page }) => {
    await open(page, 'fr/');
    await read(page, segmentOf(whole, 'fr'), 0.55);
    await expect(scene(page)).toHaveAttribute('data-scene', segmentOf(whole, 'fr'));
    const top = () => word(page, part).evaluate((link) => link.getBoundingClientRect().top);
    const before = await top();
    await word(page, part).tap();
    expect(new URL(page.url()).search).toBe(`?figure=${part.id}`);
    expect(await top()).toBe(before);
    const button = scene(page).locator('[data-open-sheet]').first();
    await button.tap();
    await expect(scene(page).locator('.subtitle')).toBeVisible();
    await expect(taking(page).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(scene(page).locator('.subtitle')).toBeHidden();
    await expect(button).toBeFocused();
  });
});

/** Decodes a screenshot. */
function decode(png: Buffer): Picture {
  const { width, height, data } = PNG.sync.read(png);
  const grey = Uint8Array.from({ length: width * height }, (_, i) => data[4 * i] ?? 0);
  return { width, height, grey };
}

for (const [i, ratio] of [1, 1.25, 1.5, 2, 3].entries())
  for (const [j, width] of [360, 1280].entries())
    test.describe(`at ${String(width)} px and ${String(ratio)} device pixels for one`, () => {
      test.use({ viewport: { width, height: 800 }, deviceScaleFactor: ratio });

      test(
        'marks stand on whole device pixels and have one size',
        tagged((i + j) % 2 === 0),
        async ({ page }) => {
          await open(page, 'fr/');
          const sizes = new Set<number>();
          for (const segment of new Set(stated.map((figure) => segmentOf(figure, 'fr')))) {
            await read(page, segment, width === 360 ? 0.55 : 0.3);
            await expect(scene(page)).toHaveAttribute('data-scene', segment);
            await expectStill(page);
            const fields = await scene(page)
              .locator('path.field')
              .evaluateAll((all) =>
                all
                  .filter((field) => {
                    const view = field.closest<HTMLElement>('figure[data-shows]');
                    const part = field.closest<HTMLElement>('[data-part]')?.dataset['part'];
                    return !view || view.dataset['shows'] === part;
                  })
                  .map((field) => {
                    const { left, top, width: wide } = field.getBoundingClientRect();
                    const pitch = Number(
                      field.parentElement?.querySelector('pattern')?.getAttribute('width'),
                    );
                    return [left, top, wide, pitch].map((length) => length * devicePixelRatio);
                  }),
              );
            for (const [left = 0, top = 0, wide = 0, pitch = 0] of fields) {
              for (const length of [left, top, wide, pitch])
                expect(Math.abs(length - Math.round(length)), `${segment}: ${String(length)}`).toBeLessThan(
                  0.02,
                );
              sizes.add(Math.round(pitch));
            }
          }
          expect([...sizes]).toEqual([Math.round((width === 360 ? 3 : 4) * ratio)]);
        },
      );
    });

test.describe('the marks of a whole and its part', () => {
  test.use({ viewport: { width: 1280, height: 900 }, deviceScaleFactor: 3, colorScheme: 'light' });

  test('can all be seen: none is covered by a label or a line', async ({ page }) => {
    await open(page, 'fr/');
    await read(page, segmentOf(whole, 'fr'));
    // Travelling marks come to rest.
    await page.waitForTimeout(900);
    let seen = 0;
    for (const figure of [whole, part]) {
      const box = await marks(page, figure).locator('path.field').boundingBox();
      if (!box) throw new Error(`${figure.id} has no marks`);
      seen += blots(decode(await page.screenshot({ clip: box }))).length;
    }
    expect(seen).toBe(whole.value);
  });
});
