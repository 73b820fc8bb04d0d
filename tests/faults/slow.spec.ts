import { basename } from 'node:path';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { declaration } from '../declaration.ts';
import { giveVoices } from '../pages/voices.ts';
import { quiet } from './asked.ts';
import {
  comesAlive,
  expectReadable,
  isAlive,
  isOf,
  isUsual,
  lastingNumbers,
  outcomeOfAct,
  ownFiles,
} from './judge.ts';
import { comes, kinds, type Act } from './kinds.ts';
import { record, type Outcome } from './outcome.ts';
import { expect, test } from './site.ts';

test.describe.configure({ timeout: 900_000 });
test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const FAULT = 'delayed by 30 s';
const DELAY = 30_000;

/** Replaces AbortSignal.timeout() by a timer: the test’s clock controls timers, but not this signal. */
function timeoutByTimer(): void {
  AbortSignal.timeout = (milliseconds) => {
    const control = new AbortController();
    setTimeout(() => control.abort(new DOMException('signal timed out', 'TimeoutError')), milliseconds);
    return control.signal;
  };
}

/** Waits until the page is parsed; its scripts may still be running. */
const parsed = (page: Page) => page.waitForFunction(() => document.readyState !== 'loading');

/** Returns the outcome of an act whose file was held back for a long time and then arrived. */
async function afterDelay(page: Page, act: Act, release: () => Promise<void>): Promise<Outcome> {
  const atFirst = await outcomeOfAct(page, act);
  await release();
  if (atFirst === 'said' || atFirst === 'whole') return atFirst;
  await act.goOn?.(page);
  return (await comes([act.done(page)], 5000)) ? 'late' : 'broken';
}

for (const kind of kinds.filter(({ isFile }) => !isFile))
  test(`${kind.name}: each file that it asks for comes 30 s late`, async ({
    page,
    faulty,
    complaints,
  }, info) => {
    await giveVoices(page, declaration.languages);
    const files = await ownFiles(page, kind, faulty);
    const numbers = await lastingNumbers(page, kind, faulty);
    await page.addInitScript(timeoutByTimer);
    await page.clock.install();
    complaints.splice(0);
    for (const { path, act } of files) {
      const label = `${kind.name}, ${act?.name ?? 'open'}, ${path}, ${FAULT}`;
      faulty.break((each) => each === path, faulty.hold);
      await page.goto(kind.address, { waitUntil: 'commit' });
      await parsed(page);
      await quiet(page, faulty);
      if (act) {
        if (comesAlive(kind) && !path.endsWith('.js')) await expect.poll(() => isAlive(page)).toBe(true);
        await act.do(page);
        await quiet(page, faulty);
      }
      await expectReadable(page, kind, faulty, numbers, `${label}, at first`);
      await page.clock.fastForward(DELAY);
      await quiet(page, faulty);
      await expectReadable(page, kind, faulty, numbers, `${label}, while it is waited for`);
      const release = async () => {
        faulty.mend();
        faulty.release();
        await page.waitForLoadState();
        await quiet(page, faulty);
      };
      let outcome: Outcome;
      if (act) outcome = await afterDelay(page, act, release);
      else {
        const isSaid = await page.locator('#fault', { hasText: basename(path) }).isVisible();
        await release();
        const isLate = !comesAlive(kind) || (await isAlive(page));
        outcome = isSaid ? 'said' : isLate ? 'late' : 'broken';
      }
      record(info, { fault: FAULT, outcome });
      expect.soft(outcome, label).not.toBe('broken');
      await expectReadable(page, kind, faulty, numbers, `${label}, at last`);
      const own = (text: string) => isOf(path, text) || isUsual(text);
      expect
        .soft(
          complaints.splice(0).filter((text) => !own(text)),
          label,
        )
        .toEqual([]);
    }
  });

/** Returns the share of pixels unlike the background. Playwright’s screenshots would wait for fonts. */
async function inked(page: Page, selector: string): Promise<number> {
  await page
    .locator(selector)
    .first()
    .evaluate((place) => place.scrollIntoView({ behavior: 'instant', block: 'center' }));
  const box = (await page.locator(selector).first().boundingBox())!;
  const session = await page.context().newCDPSession(page);
  // The clip is relative to the start of the page.
  const y = box.y + (await page.evaluate(() => scrollY));
  const { data } = await session.send('Page.captureScreenshot', { clip: { ...box, y, scale: 1 } });
  const { data: points } = PNG.sync.read(Buffer.from(data, 'base64'));
  let count = 0;
  for (let i = 0; i < points.length; i += 4) if (points[i]! < 128) count += 1;
  return count / (points.length / 4);
}

test('while no font has come, the words are painted in others', async ({ page, faulty }, info) => {
  const [lang = ''] = declaration.languages;
  await page.goto(`${lang}/`);
  await quiet(page, faulty);
  const ever = await inked(page, '.passage');
  expect(ever).toBeGreaterThan(0.02);
  faulty.break((path) => path.endsWith('.woff2'), faulty.hold);
  await page.goto(`${lang}/`, { waitUntil: 'commit' });
  await parsed(page);
  await quiet(page, faulty);
  expect(await inked(page, '.passage')).toBeGreaterThan(ever / 2);
  record(info, { fault: 'no font has come yet', outcome: 'less' });
});
