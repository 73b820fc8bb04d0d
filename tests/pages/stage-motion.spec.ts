import type { Page } from '@playwright/test';
import { isStated } from '../../src/model/schema.ts';
import { declaration } from '../declaration.ts';
import { tagged } from './core.ts';
import { frame, goOn, holdFrames, holdNow } from './frames.ts';
import { expect, test } from './harness.ts';
import { comeNearAll, expectStill, read, scene, segmentOf } from './stage.ts';

const stated = declaration.figures.filter(isStated);
const part = stated.find(({ relation }) => relation?.type === 'part-of');
const added = stated.find(({ relation }) => relation?.type === 'adds-to');
const open = stated.findLast(({ magnitudeStatus }) => magnitudeStatus === '>');
if (!part || !added || !open) throw new Error('the declaration has no figures for these tests');

test.use({ viewport: { width: 1280, height: 800 } });

/** Opens the reading page with all its drawings alive; motion that begins is paused at its start. */
async function start(page: Page): Promise<void> {
  await page.goto('fr/');
  await comeNearAll(page);
  await page.evaluate(() => {
    addEventListener('animationstart', () => {
      for (const animation of document.getAnimations()) {
        animation.pause();
        animation.currentTime = 0;
      }
    });
  });
}

/** Reads a passage, and waits until a motion of some name is paused. */
async function readMoving(page: Page, segment: string, motion: string): Promise<void> {
  await read(page, segment);
  await expect
    .poll(() =>
      page.evaluate(
        (name) =>
          document
            .getAnimations()
            .filter((each) => each instanceof CSSAnimation && each.animationName === name)
            .map(({ playState }) => playState),
        motion,
      ),
    )
    .toContain('paused');
}

/** Ends all motion. */
const finish = (page: Page) =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });

test('the outline of a part draws itself in less than 600 ms', async ({ page }) => {
  await start(page);
  await readMoving(page, segmentOf(part, 'fr'), 'outline-draws');
  const outline = scene(page).locator('.enclosure').first();
  await expect(outline).toHaveCSS('stroke-dasharray', /^0(px|%), 400%$/);
  const ends = await page.evaluate(() =>
    document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().endTime)),
  );
  expect(Math.max(...ends)).toBeLessThan(600);
  await finish(page);
  await expect(outline).toHaveCSS('stroke-dasharray', 'none');
});

test('the seam opens: what was added begins beside the others', async ({ page }) => {
  await start(page);
  await readMoving(page, segmentOf(added, 'fr'), 'seam-opens');
  const gap = () =>
    scene(page)
      .locator('svg:has(.seam)')
      .evaluate((svg) => {
        const [first, second] = [...svg.querySelectorAll('path.field')].map((field) =>
          field.getBoundingClientRect(),
        );
        return (second?.left ?? NaN) - (first?.right ?? NaN);
      });
  expect(await gap()).toBeCloseTo(0, 1);
  await finish(page);
  expect(await gap()).toBeGreaterThan(4);
});

test('the open edge grows below the last row', async ({ page }) => {
  await start(page);
  await readMoving(page, segmentOf(open, 'fr'), 'edge-opens');
  const lines = scene(page).locator('.open-edge line');
  for (const line of await lines.all()) await expect(line).toHaveCSS('opacity', '0');
  await finish(page);
  for (const line of await lines.all()) await expect(line).toHaveCSS('opacity', '1');
});

test('at rest, every scene is what it is without motion', tagged(false), async ({ page }) => {
  test.slow();
  const shots = async () => {
    await page.goto('fr/');
    await comeNearAll(page);
    const all: Buffer[] = [];
    for (const segment of new Set(stated.map((figure) => segmentOf(figure, 'fr')))) {
      await read(page, segment);
      await expect(scene(page)).toHaveAttribute('data-scene', segment);
      await expect(page.locator('[data-travelling]')).toHaveCount(0);
      await expectStill(page);
      all.push(await scene(page).screenshot());
    }
    return all;
  };
  const moved = await shots();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const still = await shots();
  expect(moved.map((shot, i) => still[i]?.equals(shot))).toEqual(moved.map(() => true));
});

test('nothing moves where less motion is asked for', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('fr/');
  await comeNearAll(page);
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    addEventListener('animationstart', ({ animationName }) => seen.push(animationName));
    new MutationObserver(() => seen.push('travel')).observe(document.body, {
      subtree: true,
      attributeFilter: ['data-travelling'],
    });
  });
  for (const segment of new Set(stated.map((figure) => segmentOf(figure, 'fr')))) {
    await read(page, segment);
    await expect(scene(page)).toHaveAttribute('data-scene', segment);
  }
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
});

/** Begins to read another passage, and draws the first picture of the way there. */
async function beginWay(page: Page, segment: string): Promise<void> {
  await holdNow(page);
  await read(page, segment);
  await expect(page.locator('[data-travelling]')).toHaveCount(1);
  await frame(page);
}

/** True if no marks travel, and those of the scene are seen. */
async function expectRest(page: Page, segment: string): Promise<void> {
  await expect(scene(page)).toHaveAttribute('data-scene', segment);
  await expect(page.locator('canvas.travel')).toBeHidden();
  await expect(page.locator('[data-travelling]')).toHaveCount(0);
  for (const field of await scene(page).locator('path.field').all())
    await expect(field).toHaveCSS('opacity', '1');
}

for (const dir of ['ltr', 'rtl'])
  test(`the marks leave from where they stood, ${dir}`, tagged(dir === 'rtl'), async ({ page }) => {
    await holdFrames(page);
    await page.addInitScript((direction) => {
      new MutationObserver((_, observer) => {
        document.documentElement.dir = direction;
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    }, dir);
    await page.goto('fr/');
    await comeNearAll(page);
    const from = segmentOf(open, 'fr');
    await read(page, from);
    await expectRest(page, from);
    // The last row of the field: its marks do not fill it.
    const row = await scene(page)
      .locator('path.field')
      .evaluate((field) => {
        const { left, right, bottom } = field.getBoundingClientRect();
        const corners = [...(field.getAttribute('d') ?? '').matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)];
        const [inner] = corners.slice(3).map(([, x]) => Number(x));
        const pitch = Number(field.previousElementSibling?.querySelector('pattern')?.getAttribute('width'));
        return { left, right, bottom, pitch, length: inner ?? 0 };
      });
    expect(row.length).toBeLessThan(row.right - row.left);
    await beginWay(page, segmentOf(part, 'fr'));
    const ink = await page
      .locator('canvas.travel')
      .evaluate((canvas: HTMLCanvasElement, { bottom, pitch }) => {
        const { left, top } = canvas.getBoundingClientRect();
        const y = Math.round(bottom - top - pitch);
        const strip = canvas.getContext('2d')?.getImageData(0, y, canvas.width, pitch);
        const xs = [...(strip?.data ?? [])].flatMap((value, i) =>
          i % 4 === 3 && value > 0 ? [((i - 3) / 4) % canvas.width] : [],
        );
        return { first: Math.min(...xs) + left, last: Math.max(...xs) + left };
      }, row);
    const [first, last] =
      dir === 'rtl' ? [row.right - row.length, row.right] : [row.left, row.left + row.length];
    expect(Math.abs(ink.first - first)).toBeLessThan(row.pitch);
    expect(Math.abs(ink.last - last)).toBeLessThan(row.pitch);
    await expect(scene(page).locator('path.field').first()).toHaveCSS('opacity', '0');
    await goOn(page);
    await expectRest(page, segmentOf(part, 'fr'));
  });

test('no marks travel where a scene ends above them', async ({ page }) => {
  await page.goto('fr/');
  await comeNearAll(page);
  const [from, to] = [segmentOf(open, 'fr'), segmentOf(part, 'fr')];
  await read(page, from);
  await expectRest(page, from);
  await page.evaluate((id) => {
    const { style } = document.querySelector<HTMLElement>(`.scene[data-scene="${id}"]`)!;
    Object.assign(style, { minBlockSize: '0', maxBlockSize: '0', overflow: 'hidden' });
    const canvas = document.querySelector<HTMLCanvasElement>('canvas.travel')!;
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      if (!canvas.hidden) seen.push(canvas.outerHTML);
    }).observe(canvas, { attributes: true });
  }, to);
  await read(page, to);
  await expectRest(page, to);
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
});

test('a way that is interrupted ends in one drawing', async ({ page }) => {
  await holdFrames(page);
  await page.goto('fr/');
  await comeNearAll(page);
  const [from, to] = [segmentOf(open, 'fr'), segmentOf(part, 'fr')];
  await read(page, from);
  await expectRest(page, from);
  await beginWay(page, to);
  await expect(page.locator('canvas.travel')).toBeVisible();
  await read(page, from);
  await expect(page.locator(`.scene[data-scene="${from}"]`)).toHaveAttribute('data-travelling');
  await expect(page.locator('[data-travelling]')).toHaveCount(1);
  await goOn(page);
  await expectRest(page, from);
});

test('the marks travel between the parts of a view, too', async ({ page }) => {
  await holdFrames(page);
  await page.goto('fr/');
  await comeNearAll(page);
  const segment = segmentOf(part, 'fr');
  await read(page, segment);
  await expectRest(page, segment);
  await page.evaluate(() => {
    Object.assign(window, { isHeld: true });
    document.querySelector<HTMLElement>('.scene[data-now] [data-show="1"]')?.click();
  });
  await expect(scene(page).locator('[data-part="1"]')).toHaveAttribute('data-travelling');
  await frame(page);
  await expect(page.locator('canvas.travel')).toBeVisible();
  await goOn(page);
  await expectRest(page, segment);
  await expect(scene(page).locator('figure[data-shows]')).toHaveAttribute('data-shows', '1');
});
