import type { Page } from '@playwright/test';
import { quiet } from './asked.ts';
import { kinds } from './kinds.ts';
import { links, missing, numbersOf, unreadText } from './readable.ts';
import { expect, test } from './site.ts';

/** Every other test here relies on detecting an unreadable page. */
const [text] = kinds;

/** Ways to damage a page, with the expected error. */
const harms: { name: string; harm: (page: Page) => Promise<unknown>; said: RegExp }[] = [
  {
    name: 'a passage hidden',
    harm: (page) => page.locator('#s2-c4').evaluate((passage) => passage.toggleAttribute('hidden', true)),
    said: /^s2-c4: hidden$/,
  },
  {
    name: 'a passage that cannot be seen through',
    harm: (page) => page.locator('#s2-c4').evaluate((passage) => (passage.style.opacity = '0')),
    said: /^s2-c4: hidden$/,
  },
  {
    name: 'a letter that is not in the text',
    harm: (page) => page.locator('#s2-c4').evaluate((passage) => void passage.append('.')),
    said: /^s2-c4: /,
  },
  {
    name: 'a sheet over the page',
    harm: (page) =>
      page.evaluate(() => {
        const canvas = document.body.appendChild(document.createElement('canvas'));
        canvas.style.cssText = 'position: fixed; inset: 0; inline-size: 100%; block-size: 100%; z-index: 9';
      }),
    said: /: covered$/,
  },
];

for (const { name, harm, said } of harms)
  test(`${name} is found out`, async ({ page, faulty }) => {
    await page.goto(text!.address);
    await quiet(page, faulty);
    expect(await unreadText(page, text!)).toEqual([]);
    await harm(page);
    const found = await unreadText(page, text!);
    expect(found.length).toBeGreaterThan(0);
    for (const each of found) expect(each).toMatch(said);
  });

test('a number that is hidden, or without a size, is missed; a dead link is listed', async ({
  page,
  faulty,
}) => {
  await page.goto(text!.address);
  await quiet(page, faulty);
  const before = await numbersOf(page, text!);
  expect(missing(before, await numbersOf(page, text!))).toEqual([]);
  const number = page.locator('a.number[data-figure="removals"]').first();
  await number.evaluate((link) => (link.style.visibility = 'hidden'));
  expect(missing(before, await numbersOf(page, text!)).join()).toContain('2.700');
  await number.evaluate(
    (link) => (link.style.cssText = 'display: inline-block; inline-size: 0; overflow: hidden; font-size: 0'),
  );
  expect(missing(before, await numbersOf(page, text!)).join()).toContain('2.700');
  await number.evaluate((link: HTMLAnchorElement) => (link.href = 'nowhere/'));
  expect(await links(page, faulty.url)).toContain('fr/nowhere/');
});
