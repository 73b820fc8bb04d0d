import { PNG } from 'pngjs';
import { expect, test } from '../pages/harness.ts';
import { keptIn, read, squares, written, type Picture } from './picture.ts';

/** Draws a gradient. */
const slope = (width: number, height: number): Picture => {
  const data = new Uint8Array(width * height * 4).map((_, i) => (i % 4 === 3 ? 255 : (i * 7) % 251));
  return { width, height, data };
};

const differing = (a: Picture, b: Picture): number[] => {
  const other = squares(b);
  return squares(a).flatMap((square, i) => (square === other[i] ? [] : [i]));
};

test.describe('squares of a picture', () => {
  test('are the same for the same picture, and others where one colour is another by one step', () => {
    const [before, after] = [slope(200, 130), slope(200, 130)];
    expect(differing(before, after)).toEqual([]);
    // The pixel at 70, 65 is in the second square of the second row of four.
    after.data[(65 * 200 + 70) * 4] = before.data[(65 * 200 + 70) * 4]! ^ 1;
    expect(differing(before, after)).toEqual([5]);
  });

  test('see a shift by one pixel, and a colour that is another by one step, on a page', async ({ page }) => {
    const style = (css: string) =>
      page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets = [sheet];
      }, css);
    const taken = async () => read(await page.screenshot({ animations: 'disabled' }));
    await page.goto('en/accessibility/');
    await page.evaluate(() => document.fonts.ready);
    const before = await taken();
    expect(differing(before, await taken())).toEqual([]);
    await style('h1 { translate: 0 1px }');
    expect(differing(before, await taken())).not.toEqual([]);
    await style('h1 { color: #1d1b19 }');
    expect(differing(before, await taken())).not.toEqual([]);
    await style('');
    expect(differing(before, await taken())).toEqual([]);
  });
});

test('the file of a picture is a picture, a quarter as wide, and says what the whole one is compared by', () => {
  const whole = slope(130, 70);
  const file = written(whole);
  const small = PNG.sync.read(file);
  expect([small.width, small.height]).toEqual([33, 18]);
  expect(keptIn(file)).toEqual({ width: 130, height: 70, squares: squares(whole) });
});
