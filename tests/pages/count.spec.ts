import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { declaration } from '../declaration.ts';
import { isStated } from '../../src/model/schema.ts';
import { hasTurn, tagged } from './core.ts';
import { expect, test } from './harness.ts';
import { cutWords, overlaps } from './pseudo/boxes.ts';

// The test reads the canvas to see the picture; the page itself never does.
test.use({ expectedConsole: [/willReadFrequently/] });

const WIDTHS = [360, 1280];
const people = declaration.figures
  .filter(isStated)
  .filter(({ unit }) => unit === 'person' || unit === 'officer');
const parts = people.filter(({ relation }) => relation?.type === 'part-of');
const valueOf = (id: string) => people.find((figure) => figure.id === id)!.value;

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.live.laid').waitFor();
}

const sheet = (page: Page) => page.locator('.window');
const extent = (page: Page, id: string) => page.locator(`.window [data-figure="${id}"]`);
const step = (page: Page, id: string) => page.locator(`.numbers a[href="#step-${id}"]`);
const buttons = (page: Page) => page.locator('.buttons button');

/** Waits until nothing moves on the sheet. */
const still = (page: Page) => page.waitForTimeout(700);

/** Width of the marks of a figure on the screen: it shows how close the sheet is. */
const widthOf = async (page: Page, id: string) => (await extent(page, id).boundingBox())!.width;

/** Counts the marks of a figure on the canvas: blots of ink within its extent that are no wider than a mark. */
const marksIn = (page: Page, id: string) =>
  extent(page, id).evaluate((element) => {
    const canvas = document.querySelector('canvas')!;
    const [box, whole] = [element.getBoundingClientRect(), canvas.getBoundingClientRect()];
    const ratio = canvas.width / whole.width;
    const left = Math.round((box.left - whole.left) * ratio);
    const top = Math.round((box.top - whole.top) * ratio);
    const [width, height] = [Math.round(box.width * ratio), Math.round(box.height * ratio)];
    const { data } = canvas.getContext('2d')!.getImageData(left, top, width, height);
    const inked = (at: number) => (data[4 * at + 3] ?? 0) > 150;
    const seen = new Uint8Array(width * height);
    let count = 0;
    for (let start = 0; start < width * height; start++) {
      if (seen[start] || !inked(start)) continue;
      const next = [start];
      let [least, most] = [width, 0];
      for (let at = next.pop(); at !== undefined; at = next.pop()) {
        if (seen[at] || !inked(at)) continue;
        seen[at] = 1;
        const x = at % width;
        [least, most] = [Math.min(least, x), Math.max(most, x)];
        if (x > 0) next.push(at - 1);
        if (x < width - 1) next.push(at + 1);
        if (at >= width) next.push(at - width);
        if (at + width < width * height) next.push(at + width);
      }
      // The outline of a part crosses the extent of the whole.
      if (most - least < 48 * ratio) count += 1;
    }
    return count;
  });

/** Returns a hash of the canvas. */
const picture = (page: Page) =>
  page.locator('canvas').evaluate((element) => (element as HTMLCanvasElement).toDataURL());

for (const lang of declaration.languages)
  for (const width of WIDTHS)
    test.describe(`at true count, in ${lang} at ${String(width)} px`, () => {
      const turn = (n: number) => tagged(hasTurn(n, [width, WIDTHS], [lang, declaration.languages]));
      test.use({ viewport: { width, height: 800 } });

      test(
        'the sheet is seen whole first, with every field named and kept apart',
        turn(0),
        async ({ page }) => {
          await open(page, `${lang}/explore/count/`);
          const window = (await sheet(page).boundingBox())!;
          for (const { id } of people) {
            const box = (await extent(page, id).boundingBox())!;
            expect(box.y, id).toBeGreaterThanOrEqual(window.y);
            expect(box.y + box.height, id).toBeLessThanOrEqual(window.y + window.height);
            expect(box.x + box.width, id).toBeLessThanOrEqual(window.x + window.width);
            await expect(extent(page, id).locator('a')).toHaveAttribute('href', new RegExp(`figure=${id}$`));
          }
          await expect(page.locator('.apart')).not.toHaveCount(0);
          await expect(page.locator('.apart').first()).toBeVisible();
          expect([...(await cutWords(page)), ...(await overlaps(page))]).toEqual([]);
        },
      );

      test(
        'by keyboard: each step brings its field near, and its words and the address say which',
        turn(3),
        async ({ page }) => {
          await open(page, `${lang}/explore/count/`);
          const [, second] = people;
          const whole = await widthOf(page, second!.id);
          await step(page, second!.id).focus();
          await page.keyboard.press('Enter');
          await expect(page).toHaveURL(new RegExp(`#step-${second!.id}$`));
          await expect(step(page, second!.id)).toHaveAttribute('aria-current', 'true');
          await expect(page.locator('.status q')).toContainText(second!.quotedFrom[lang]!.exact);
          await still(page);
          expect(await widthOf(page, second!.id)).toBeGreaterThan(2 * whole);
          await page.reload();
          await page.locator('.live.laid').waitFor();
          await expect(extent(page, second!.id)).toHaveAttribute('aria-current', 'true');
          await expect(sheet(page)).toBeInViewport();
          await page.locator('.status a').focus();
          await page.keyboard.press('Enter');
          await expect(page.locator(`#text .passage[id] a[data-figure="${second!.id}"]`)).toHaveAttribute(
            'aria-current',
            'true',
          );
        },
      );

      test('by keys: closer, moved, farther, and the whole sheet again', turn(2), async ({ page }) => {
        await open(page, `${lang}/explore/count/`);
        const [first] = people;
        const box = async () => (await extent(page, first!.id).boundingBox())!;
        await sheet(page).focus();
        // The page glides to what has focus.
        await still(page);
        const whole = await box();
        await page.keyboard.press('+');
        await still(page);
        const close = await box();
        expect(close.width).toBeCloseTo(2 * whole.width, 0);
        await page.keyboard.press('ArrowRight');
        await still(page);
        expect((await box()).x).toBeLessThan(close.x - 50);
        await page.keyboard.press('-');
        await still(page);
        expect((await box()).width).toBeCloseTo(whole.width, 0);
        await page.keyboard.press('+');
        await page.keyboard.press('Escape');
        await still(page);
        expect(await box()).toEqual(whole);
      });

      test('by buttons: everything that gestures do', turn(1), async ({ page }) => {
        await open(page, `${lang}/explore/count/`);
        const [first] = people;
        const box = async () => (await extent(page, first!.id).boundingBox())!;
        await expect(buttons(page).nth(0)).toBeDisabled();
        await expect(buttons(page).nth(3)).toBeDisabled();
        await buttons(page).nth(1).click();
        await still(page);
        const close = await box();
        await buttons(page).nth(4).click();
        await buttons(page).nth(6).click();
        await still(page);
        const there = await box();
        expect(there.x).toBeLessThan(close.x);
        expect(there.y).toBeLessThan(close.y);
        await buttons(page).nth(3).click();
        await buttons(page).nth(5).click();
        await still(page);
        expect(await box()).toEqual(close);
        await buttons(page).nth(2).click();
        await still(page);
        await expect(buttons(page).nth(2)).toBeDisabled();
      });
    });

test.describe('the marks', () => {
  test.use({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });

  test('are as many as the value says, field by field, however close the sheet is', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 1100 });
    await open(page, 'fr/explore/count/');
    for (const { id, value } of people) expect(await marksIn(page, id), `${id}, whole`).toBe(value);
    for (const { id } of people) {
      await step(page, id).click();
      const window = (await sheet(page).boundingBox())!;
      const box = (await extent(page, id).boundingBox())!;
      // A field that fills the window at the nearest whole number of pixels is in it as a whole.
      expect(box.x, id).toBeGreaterThanOrEqual(window.x);
      expect(box.y + box.height, id).toBeLessThanOrEqual(window.y + window.height);
      expect(await marksIn(page, id), `${id}, near`).toBe(valueOf(id));
    }
  });

  test('are single marks at the closest: they can be counted one by one', async ({ page }) => {
    await open(page, 'en/explore/count/');
    const least = people.toSorted((a, b) => a.value - b.value)[0]!;
    await step(page, least.id).click();
    while (await buttons(page).nth(1).isEnabled()) await buttons(page).nth(1).click();
    // The window shows a part of the field: as many marks as have room in it.
    const pitch = await extent(page, least.id).evaluate((element) => {
      const { width, height } = element.getBoundingClientRect();
      return Math.sqrt(width * height);
    });
    expect(pitch / Math.sqrt(least.value)).toBeGreaterThan(40);
  });

  test('of a part stand inside the whole, whose marks are as many without it and with it', async ({
    page,
  }) => {
    await open(page, 'fr/explore/count/');
    for (const { id, relation } of parts) {
      const [part, whole] = [
        (await extent(page, id).boundingBox())!,
        (await extent(page, relation!.of).boundingBox())!,
      ];
      expect(part.y).toBeGreaterThan(whole.y);
      expect(part.y + part.height).toBeLessThan(whole.y + whole.height);
    }
  });

  test('are crisp: whole device pixels apart at rest, at every ratio', tagged(false), async ({ browser }) => {
    for (const deviceScaleFactor of [1, 1.5, 2, 3]) {
      const page = await browser.newPage({ viewport: { width: 360, height: 740 }, deviceScaleFactor });
      await open(page, 'fr/explore/count/');
      const [width, client] = await page
        .locator('canvas')
        .evaluate((canvas) => [(canvas as HTMLCanvasElement).width, canvas.clientWidth]);
      expect(width).toBe(Math.round(client! * deviceScaleFactor));
      const [first] = people;
      expect(await marksIn(page, first!.id), String(deviceScaleFactor)).toBe(first!.value);
      await page.close();
    }
  });
});

test.describe('gestures', () => {
  test.use({ viewport: { width: 1280, height: 800 } });
  const [first] = people;

  test('the wheel scrolls the page, and zooms with Ctrl or after a click into the sheet', async ({
    page,
  }) => {
    await open(page, 'en/explore/count/');
    const whole = await widthOf(page, first!.id);
    const box = (await sheet(page).boundingBox())!;
    await page.mouse.move(box.x + box.width - 5, box.y + 250);
    await page.mouse.wheel(0, 100);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
    expect(await widthOf(page, first!.id)).toBe(whole);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await still(page);
    const close = await widthOf(page, first!.id);
    expect(close).toBeGreaterThan(whole);
    // Its limit holds for the first gesture, too.
    await expect(buttons(page).nth(1)).toBeDisabled();
    await buttons(page).nth(2).click();
    await still(page);
    const farther = await widthOf(page, first!.id);
    // Between two fields there is nothing to come closer to.
    await page.mouse.click(box.x + box.width - 5, box.y + 250);
    await page.mouse.wheel(0, -300);
    await still(page);
    expect(await widthOf(page, first!.id)).toBeGreaterThan(farther);
  });

  test('a click on a field brings it near, and dragging moves it', async ({ page }) => {
    await open(page, 'en/explore/count/');
    const { id } = people.at(-1)!;
    const marks = (await extent(page, id).boundingBox())!;
    await page.mouse.click(marks.x + 30, marks.y + 10);
    await still(page);
    await expect(step(page, id)).toHaveAttribute('aria-current', 'true');
    await buttons(page).nth(1).click();
    await still(page);
    const from = (await extent(page, id).boundingBox())!;
    const box = (await sheet(page).boundingBox())!;
    await page.mouse.move(box.x + 600, box.y + 200);
    await page.mouse.down();
    await page.mouse.move(box.x + 500, box.y + 180, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await extent(page, id).boundingBox())!.x).toBeLessThan(from.x - 90);
    await expect(step(page, id)).toHaveAttribute('aria-current', 'true');
  });

  test.describe('by touch', () => {
    test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

    /** Puts fingers on the sheet, at distances from its corner. */
    async function fingersOn(page: Page) {
      const { x, y } = (await sheet(page).boundingBox())!;
      const session = await page.context().newCDPSession(page);
      return (type: 'touchStart' | 'touchMove' | 'touchEnd', points: [number, number][]) =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: points.map(([left, top], id) => ({ x: x + left, y: y + top, id })),
        });
    }

    test('a second finger does not interrupt the first one that scrolls the page', async ({ page }) => {
      await open(page, 'fr/explore/count/');
      await sheet(page).scrollIntoViewIfNeeded();
      const whole = await widthOf(page, first!.id);
      const touch = await fingersOn(page);
      await touch('touchStart', [[100, 150]]);
      for (const top of [120, 90, 70]) await touch('touchMove', [[100, top]]);
      await touch('touchStart', [
        [100, 70],
        [200, 70],
      ]);
      for (const spread of [20, 40])
        await touch('touchMove', [
          [100 - spread, 70],
          [200 + spread, 70],
        ]);
      await touch('touchEnd', []);
      await still(page);
      expect(await widthOf(page, first!.id)).toBe(whole);
    });

    test('two fingers zoom and move; one finger is left to the page', async ({ page }) => {
      await open(page, 'fr/explore/count/');
      await sheet(page).scrollIntoViewIfNeeded();
      expect(await sheet(page).evaluate((element) => getComputedStyle(element).touchAction)).toBe('pan-y');
      const whole = await widthOf(page, first!.id);
      const touch = await fingersOn(page);
      await touch('touchStart', [[100, 150]]);
      await touch('touchMove', [[100, 130]]);
      // A finger that rests before it leaves does not fling the page away.
      await page.waitForTimeout(200);
      await touch('touchMove', [[100, 130]]);
      await touch('touchEnd', []);
      // A page that still scrolls keeps the next touch, too.
      await page.evaluate(async () => {
        let last = NaN;
        for (let frames = 0; frames < 30; frames = scrollY === last ? frames + 1 : 0) {
          last = scrollY;
          await new Promise(requestAnimationFrame);
        }
      });
      expect(await widthOf(page, first!.id)).toBe(whole);
      // The page may have scrolled away below the fingers.
      const pinch = await fingersOn(page);
      await pinch('touchStart', [
        [120, 150],
        [200, 150],
      ]);
      for (const spread of [20, 40, 80])
        await pinch('touchMove', [
          [120 - spread, 150],
          [200 + spread, 150],
        ]);
      await pinch('touchEnd', []);
      await still(page);
      expect(await widthOf(page, first!.id)).toBeGreaterThan(2 * whole);
    });
  });
});

test.describe('in a browser that lacks a feature', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test(
    'without a resize observer the sheet is laid out, and follows the window',
    tagged(false),
    async ({ page }) => {
      await page.addInitScript(() => void Reflect.deleteProperty(window, 'ResizeObserver'));
      await open(page, 'fr/explore/count/');
      const { width } = (await sheet(page).boundingBox())!;
      await page.setViewportSize({ width: 900, height: 800 });
      await expect.poll(async () => (await page.locator('canvas').boundingBox())!.width).toBeLessThan(width);
      for (const { id } of people) {
        const box = (await extent(page, id).boundingBox())!;
        expect(box.x + box.width, id).toBeLessThanOrEqual(900);
      }
    },
  );

  test('without a canvas the steps lead to the words, and the sheet takes no room', async ({ page }) => {
    await page.addInitScript(() => (HTMLCanvasElement.prototype.getContext = () => null));
    const { id } = people.at(-1)!;
    const words = page.locator(`[id="step-${id}"]`);
    await page.goto('fr/explore/count/');
    await expect(page.locator('html')).toHaveAttribute('data-alive');
    await expect.poll(async () => (await sheet(page).boundingBox())!.height).toBe(0);
    await step(page, id).click();
    await expect(words).toBeInViewport();
    // The address leads there, too.
    await page.goto('about:blank');
    await page.goto(`fr/explore/count/#step-${id}`);
    await expect(page.locator('html')).toHaveAttribute('data-alive');
    await still(page);
    await expect(words).toBeInViewport();
  });
});

test.describe('with reduced motion', () => {
  test.use({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });

  test('the sheet cuts from field to field', async ({ page }) => {
    await open(page, 'fr/explore/count/');
    await step(page, people[2]!.id).click();
    const cut = await picture(page);
    await still(page);
    expect(await picture(page)).toBe(cut);
  });
});

test(
  'with motion the sheet is on its way for a while, and then it rests',
  tagged(false),
  async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, 'fr/explore/count/');
    await step(page, people[1]!.id).click();
    const early = await picture(page);
    await still(page);
    const late = await picture(page);
    expect(late).not.toBe(early);
    await still(page);
    expect(await picture(page)).toBe(late);
  },
);

test('the sheet follows the size of the window, and uses a large screen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, 'en/explore/count/');
  const [first] = people;
  await page.setViewportSize({ width: 3840, height: 2160 });
  const large = async () => {
    const { width, height } = (await sheet(page).boundingBox())!;
    return width > 3600 && height > 1700;
  };
  await expect.poll(large).toBe(true);
  await still(page);
  const { width, height } = (await extent(page, first!.id).boundingBox())!;
  expect(Math.sqrt((width * height) / first!.value)).toBeGreaterThan(12);
  await page.setViewportSize({ width: 320, height: 640 });
  await still(page);
  expect([...(await cutWords(page)), ...(await overlaps(page))]).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on the sheet, ${colorScheme}`, tagged(colorScheme === 'dark'), async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await open(page, 'fr/explore/count/');
    await step(page, people[3]!.id).click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

test('the marks take the colours of the theme, and those of the system', async ({ page }) => {
  const inkAt = () =>
    page.locator('canvas').evaluate((element) => {
      const canvas = element as HTMLCanvasElement;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      const inks = new Set<string>();
      for (let i = 0; i < data.length; i += 4) if (data[i + 3] === 255) inks.add(data.slice(i, i + 3).join());
      return [...inks].sort();
    });
  await page.setViewportSize({ width: 1280, height: 1000 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await open(page, 'en/explore/count/#step-' + people[0]!.id);
  const light = await inkAt();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(inkAt).not.toEqual(light);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await expect.poll(inkAt).toEqual(['0,0,0']);
});

test('on paper the sheet is whole, in its still drawings', async ({ page }) => {
  await open(page, 'fr/explore/count/#step-' + people[1]!.id);
  await page.emulateMedia({ media: 'print' });
  await expect(sheet(page)).toBeHidden();
  for (const drawing of await page.locator('.still svg').all()) await expect(drawing).toBeVisible();
});

test.describe('when the script does not come', () => {
  // The browser reports the request that the test aborts.
  test.use({ expectedConsole: [/ERR_FAILED|willReadFrequently/] });

  test('the drawings stay where they are', async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort());
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('fr/explore/count/');
      for (const drawing of await page.locator('.still svg').all()) await expect(drawing).toBeVisible();
      await expect(page.locator('.buttons')).toBeHidden();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
});
