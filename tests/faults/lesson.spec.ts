import type { CDPSession, Page } from '@playwright/test';
import { declaration } from '../declaration.ts';
import { expect, test, untilKept } from '../pages/own-site.ts';
import { endSentence, giveVoices, said } from '../pages/voices.ts';
import { record } from './outcome.ts';

test.describe.configure({ timeout: 120_000 });

const [lang = '', other = ''] = declaration.languages;
const steps = declaration.lesson.map(({ id }) => id);
const now = (page: Page) => page.locator('.step[data-now]').getAttribute('id');
const freeze = (session: CDPSession, state: 'frozen' | 'active') =>
  session.send('Page.setWebLifecycleState', { state });

/** Returns the seconds that a timer shows. */
const seconds = async (page: Page): Promise<number> => {
  const [minutes = '0', rest = '0'] = (await page.getByRole('timer').innerText()).split(':');
  return Number(minutes) * 60 + Number(rest);
};

/** Opens the lesson in two windows, at its second step, with the timer running. */
async function twoWindows(page: Page, address: string): Promise<Page> {
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-alive');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => now(page)).toBe(steps[1]);
  const popup = page.waitForEvent('popup');
  await page.keyboard.press('p');
  const presenter = await popup;
  await expect.poll(() => now(presenter)).toBe(steps[1]);
  await presenter.locator('.desk button >> nth=0').click();
  await expect.poll(() => seconds(presenter)).toBeGreaterThan(0);
  return presenter;
}

test('a window of the lesson that was frozen and comes back shows what the other one shows, and its timer the time', async ({
  page,
  own,
}, info) => {
  const presenter = await twoWindows(page, `${own.url}${lang}/present/`);
  const session = await page.context().newCDPSession(page);
  await freeze(session, 'frozen');
  await presenter.keyboard.press('PageDown');
  await expect.poll(() => now(presenter)).toBe(steps[2]);
  await presenter.waitForTimeout(2000);
  await freeze(session, 'active');
  await expect.poll(() => now(page)).toBe(steps[2]);
  await expect(page.locator(`[id="claim-${String(steps[2])}"]`)).toBeVisible();

  const before = await seconds(presenter);
  const other = await presenter.context().newCDPSession(presenter);
  await freeze(other, 'frozen');
  await page.waitForTimeout(3000);
  await freeze(other, 'active');
  await expect.poll(() => seconds(presenter)).toBeGreaterThanOrEqual(before + 3);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => now(presenter)).toBe(steps[3]);
  record(info, { fault: 'the tab frozen and restored', outcome: 'whole' });
});

test('reading aloud goes on after the tab was frozen; the text is there for who comes back to it', async ({
  page,
  own,
}, info) => {
  await giveVoices(page, declaration.languages);
  await page.goto(`${own.url}${lang}/`);
  await page.locator('[data-aloud]').click();
  await page.locator('aside.aloud .main').click();
  await expect.poll(async () => (await said(page)).length).toBe(1);
  const session = await page.context().newCDPSession(page);
  await freeze(session, 'frozen');
  await freeze(session, 'active');
  await endSentence(page);
  await expect.poll(async () => (await said(page)).length).toBe(2);
  await page.goto(`${own.url}${other}/explore/`);
  await page.goBack();
  await expect(page.locator('.passage').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-alive');
  record(info, { fault: 'the tab frozen and restored', outcome: 'whole' });
});

test('back and forward lead to the step that was left, and to its numbers', async ({ page, own }, info) => {
  await page.goto(`${own.url}${lang}/present/`);
  await expect(page.locator('html')).toHaveAttribute('data-alive');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => now(page)).toBe(steps[1]);
  await page.goto(`${own.url}${other}/explore/`);
  await page.goBack();
  await expect.poll(() => now(page)).toBe(steps[1]);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => now(page)).toBe(steps[2]);
  await page.goForward();
  await expect(page.locator('h1')).toBeVisible();
  await page.goBack();
  await expect.poll(() => now(page)).toBe(steps[2]);
  record(info, { fault: 'left and returned to', outcome: 'whole' });
});

test('the clock is set back and forth while the timer runs: it never shows less than nothing', async ({
  page,
  own,
}, info) => {
  await page.clock.install({ time: '2026-08-30T10:00:00Z' });
  await page.goto(`${own.url}${lang}/present/?presenter`);
  await page.locator('.desk button >> nth=0').click();
  await page.clock.runFor(3000);
  expect(await seconds(page)).toBeGreaterThanOrEqual(2);
  await page.clock.setSystemTime('1970-01-01T00:00:00Z');
  await page.clock.runFor(1000);
  expect(await seconds(page)).toBe(0);
  await page.clock.setSystemTime('2026-08-30T10:01:00Z');
  await page.clock.runFor(1000);
  expect(await seconds(page)).toBeGreaterThanOrEqual(60);
  record(info, { fault: 'the clock is set while the timer runs', outcome: 'whole' });
});

test('a new version comes in the middle of a lesson: it goes on under its own, and is renewed after it', async ({
  page,
  own,
}, info) => {
  await page.goto(`${own.url}${lang}/teach/`);
  await untilKept(page);
  const presenter = await twoWindows(page, `${own.url}${lang}/present/`);
  const place = `${lang}/present/index.html`;
  const claim = page.locator(`[id="claim-${String(steps[2])}"]`);
  const before = await claim.innerHTML();
  const changed = (await own.read(place)).replaceAll(before, 'The second version');
  expect(changed).toContain('The second version');
  await own.renew({ [place]: changed });
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state ?? ''),
    )
    .toBe('installed');

  await page.keyboard.press('ArrowRight');
  await expect.poll(() => now(presenter)).toBe(steps[2]);
  await expect(claim).not.toHaveText('The second version');
  // The page reports the waiting version; the words of the step stay readable beside the message.
  await expect(claim).toBeInViewport();
  await page.locator('.tools .code').click();
  await expect(page.locator('dialog .matrix path')).toHaveAttribute('d', /^M/);
  await page.keyboard.press('Escape');
  // After a reload it is still the version that the lesson began with.
  await page.reload();
  await expect.poll(() => now(page)).toBe(steps[2]);
  await expect(claim).not.toHaveText('The second version');

  await presenter.close();
  await page.goto(`${own.url}${lang}/teach/`);
  await expect(page.locator('#renewal p[data-news="ready"]')).toBeVisible({ timeout: 45_000 });
  const loaded = page.waitForEvent('load');
  await page.locator('[data-renewal="load"]').click();
  await loaded;
  await page.goto(`${own.url}${lang}/present/#${String(steps[2])}`);
  await expect(claim).toHaveText('The second version');
  record(info, { fault: 'a new version in the middle of a lesson', outcome: 'whole' });
});

test('a canvas whose picture the browser takes away leaves the drawings, and comes back', async ({
  page,
  own,
}, info) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${own.url}${lang}/explore/count/`);
  const drawing = page.locator('.still svg').first();
  await expect(page.locator('html')).toHaveAttribute('data-alive');
  await expect(drawing).toBeHidden();
  const tell = (name: string) =>
    page.locator('canvas').evaluate((canvas, type) => canvas.dispatchEvent(new Event(type)), name);
  await tell('contextlost');
  await expect(drawing).toBeVisible();
  // A sheet without its marks takes no room, and no change of the window shows it.
  await expect.poll(async () => (await page.locator('.window').boundingBox())!.height).toBe(0);
  await page.setViewportSize({ width: 1200, height: 800 });
  await expect
    .poll(() => page.locator('canvas').evaluate(({ clientWidth }) => clientWidth))
    .toBeLessThan(1200);
  await expect(drawing).toBeVisible();
  await page.locator('.numbers a').nth(1).click();
  await expect(page.locator('.step').nth(1)).toBeInViewport();
  await tell('contextrestored');
  await expect(drawing).toBeHidden();
  record(info, { fault: 'memory pressure on the canvas', outcome: 'less' });
});
