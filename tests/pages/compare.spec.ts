import type { Locator, Page } from '@playwright/test';
import { ask } from '../../src/model/compare/ask.ts';
import { combinations } from '../../src/model/compare/combinations.ts';
import { isStated } from '../../src/model/schema.ts';
import { declaration } from '../declaration.ts';
import { expect, test } from './harness.ts';
import { frame, goOn, holdFrames, holdNow } from './frames.ts';
import { expectNothingCut } from './overflow.ts';
import { spoken } from './spoken.ts';

const ids = declaration.figures.filter(isStated).map(({ id }) => id);
const all = combinations(ids).map((asked) => ({
  ...asked,
  answer: ask(asked.question, asked.ids, declaration),
}));
const pairOf = (matches: (each: (typeof all)[number]) => boolean) => {
  const found = all.find((each) => each.ids.length === 2 && matches(each));
  if (!found) throw new Error('the declaration has no such combination');
  const [a, b = ''] = found.ids;
  return { a, b, ...found };
};

/** A sum that the text allows, one that it refuses, a share, and two that are only seen side by side. */
const added = pairOf(({ question, answer }) => question === 'sum' && answer.kind === 'drawn');
const refused = pairOf(({ question, answer }) => question === 'sum' && answer.kind === 'refused');
const share = pairOf(({ question, answer }) => question === 'share' && answer.kind === 'drawn');
const apart = pairOf(({ question, answer }) => question === 'side' && answer.kind === 'side');
const misread = pairOf(({ question, answer }) => question === 'change' && answer.kind === 'side');

const address = ({ a, b, question }: { a: string; b: string; question: string }, lang = 'en') =>
  `${lang}/explore/compare/?figure=${a}&with=${b}&ask=${question}`;
const card = (page: Page, id: string) => page.locator(`.cards button[data-place="${id}"]`);
const answer = (page: Page) => page.locator('section.answer');
const verdict = (page: Page) => page.locator('#compare-verdict');
const queryOf = (page: Page) => new URL(page.url()).search;
const question = (page: Page, name: string) => page.locator(`input[name="question"][value="${name}"]`);

async function open(page: Page, path = 'en/explore/compare/'): Promise<void> {
  await page.goto(path);
  await expect(page.locator('html')).toHaveAttribute('data-alive');
}

const middleOf = async (target: Locator) => {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('the target has no box');
  return { x: box.x + Math.min(60, box.width / 2), y: box.y + box.height / 2 };
};

test('two clicks and a question draw a sum; a third number replaces the older one', async ({ page }) => {
  await open(page);
  await card(page, added.a).click();
  await expect(card(page, added.a)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('#said')).not.toBeEmpty();
  await card(page, added.b).click();
  await question(page, 'sum').check();
  await expect(answer(page)).toHaveClass(/drawn/);
  await expect(answer(page).locator('.ours').first()).toBeVisible();
  expect(queryOf(page)).toBe(`?figure=${added.a}&with=${added.b}&ask=sum`);
  await card(page, refused.b).click();
  await expect(card(page, added.a)).toHaveAttribute('aria-pressed', 'false');
  expect(queryOf(page)).toContain(`figure=${added.b}&with=${refused.b}`);
  await card(page, refused.b).click();
  expect(queryOf(page)).toBe(`?figure=${added.b}&ask=sum`);
});

test('a number dragged onto another asks about both, in this order; Escape puts it back', async ({
  page,
}) => {
  await open(page, 'en/explore/compare/?ask=share');
  const onto = await middleOf(card(page, share.b));
  const from = await middleOf(card(page, share.a));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(onto.x, onto.y, { steps: 5 });
  await expect(page.locator('.ghost')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page.locator('.ghost')).toHaveCount(0);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(onto.x, onto.y, { steps: 5 });
  await page.mouse.up();
  await expect(answer(page)).toHaveClass(/drawn/);
  expect(queryOf(page)).toBe(`?figure=${share.a}&with=${share.b}&ask=share`);
  await page.locator('.asked button', { hasText: 'Swap' }).click();
  await expect(answer(page)).toHaveClass(/refused/);
  await expect(page.locator('.invitations').first()).toContainText('as a share of');
});

test('by keyboard alone: choose, ask, and follow what the text allows instead', async ({ page }) => {
  await open(page);
  await card(page, ids[0] ?? '').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.locator('.cards [aria-pressed="true"]')).toHaveCount(2);
  await question(page, 'side').focus();
  await page.keyboard.press('ArrowDown');
  await expect(question(page, 'sum')).toBeChecked();
  await expect(answer(page)).toBeVisible();
  await page.locator('.start a').first().focus();
  await page.keyboard.press('Enter');
  await expect(verdict(page)).toBeFocused();
});

test('a link opens its answer, Back and Forward go through the answers', async ({ page }) => {
  await open(page, address(refused));
  await expect(answer(page)).toHaveClass(/refused/);
  await expect(answer(page).locator('svg .struck')).toBeVisible();
  await expect(answer(page).locator('svg [data-figure]')).toHaveCount(0);
  const first = await verdict(page).textContent();
  await question(page, 'side').check();
  await expect(verdict(page)).not.toHaveText(first ?? '');
  await page.goBack();
  await expect(verdict(page)).toHaveText(first ?? '');
  await expect(question(page, 'sum')).toBeChecked();
  await page.goForward();
  await expect(question(page, 'side')).toBeChecked();
  await page.locator('a[data-language="fr"]').first().click();
  await expect(page).toHaveURL(
    new RegExp(`fr/explore/compare/\\?figure=${refused.a}&with=${refused.b}&ask=side`),
  );
  await expect(answer(page)).toBeVisible();
});

test('what is only side by side has a drawing each, at one size of mark, and what keeps them apart', async ({
  page,
}) => {
  await open(page, address(apart));
  await expect(answer(page).locator('.field[aria-hidden] > .live')).toHaveCount(2);
  await expect(answer(page).locator('.between li').first()).not.toBeEmpty();
  const sizes = await answer(page)
    .locator('pattern:has(circle)')
    .evaluateAll((patterns) => patterns.map((pattern) => pattern.getAttribute('width')));
  expect(new Set(sizes).size).toBeLessThan(2);
});

test('equal numbers of unequal periods stand on one ribbon, and the answer says that they are no "no change"', async ({
  page,
}) => {
  await open(page);
  const { reason, title } =
    declaration.refusals.find(({ id }) => id === (misread.answer as { refusal: string }).refusal) ?? {};
  await page.locator('.start a', { hasText: title?.['en'] ?? '-' }).click();
  await question(page, 'change').check();
  await expect(answer(page)).toContainText(reason?.['en'] ?? '-');
});

test('a number dropped on its own place changes nothing, and Back does not stop there', async ({ page }) => {
  await open(page, address(added));
  const before = await page.evaluate(() => history.length);
  const from = await middleOf(card(page, added.a));
  const place = await middleOf(page.locator('.place').first());
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(place.x, place.y, { steps: 5 });
  await page.mouse.up();
  await expect(page.locator('#said')).not.toBeEmpty();
  expect(queryOf(page)).toBe(`?figure=${added.a}&with=${added.b}&ask=sum`);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('an unknown number in the address is named, and the rest is kept', async ({ page }) => {
  await open(page, `en/explore/compare/?figure=nothing&with=${share.b}&ask=share`);
  await expect(page.locator('.unknown')).toContainText('nothing');
  await expect(card(page, share.b)).toHaveAttribute('aria-pressed', 'true');
  await expect(answer(page)).toBeVisible();
});

test('the sentence to quote is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, address(added));
  await page.locator('.copy button').click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.locator('.sentence').textContent());
});

test('a copy is reported beside its button; a link that cannot be copied selects nothing', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, address(added));
  const [sentence, link] = [answer(page).locator('.copy'), answer(page).locator('li:has(button)')];
  await link.locator('button').click();
  await expect(link).toContainText('Copied.');
  await expect(sentence).not.toContainText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await sentence.locator('button').click();
  await expect(sentence).toContainText('Copied.');
  await expect(link).not.toContainText('Copied.');
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await link.locator('button').click();
  await expect(link).toContainText('the link is in its address bar');
  await expect(page.locator('#said')).toContainText('the link is in its address bar');
  await sentence.locator('button').click();
  await expect(sentence).toContainText('The text is selected');
});

test.describe('between two answers', () => {
  test.use({ viewport: { width: 1280, height: 1000 } });

  const whole = `en/explore/compare/?figure=${share.b}&ask=side`;
  const travelling = (page: Page) => page.locator('[data-travelling]');

  /** Counts, from now on, how often marks begin to travel. */
  const watch = (page: Page) =>
    page.evaluate(() => {
      const seen: boolean[] = [];
      Object.assign(window, { seen });
      new MutationObserver((records) => {
        for (const { target } of records)
          seen.push(target instanceof Element && target.hasAttribute('data-travelling'));
      }).observe(document.body, { subtree: true, attributeFilter: ['data-travelling'] });
    });
  const begun = (page: Page) =>
    page.evaluate(() => (window as unknown as { seen: boolean[] }).seen.filter(Boolean).length);

  /** Expects that no mark travels, and that those of the answer are seen. */
  async function expectRest(page: Page): Promise<void> {
    await expect(page.locator('canvas.travel')).toBeHidden();
    await expect(travelling(page)).toHaveCount(0);
    for (const field of await answer(page).locator('path.field').all())
      await expect(field).toHaveCSS('opacity', '1');
  }

  test('the marks travel, also when they are interrupted, and nothing of it is left at rest', async ({
    page,
  }) => {
    await holdFrames(page);
    await open(page, whole);
    await expect(answer(page).locator('.live.laid')).toBeAttached();
    await holdNow(page);
    await card(page, share.a).click();
    await expect(travelling(page)).toHaveCount(1);
    await frame(page);
    await frame(page);
    await expect(page.locator('canvas.travel')).toBeVisible();
    await expect(answer(page).locator('path.field').first()).toHaveCSS('opacity', '0');
    // Marks that have not moved yet have no way back.
    await page.waitForTimeout(200);
    await frame(page);
    await page.locator('.asked button', { hasText: '×' }).last().click();
    await expect(travelling(page)).toHaveCount(1);
    await frame(page);
    await frame(page);
    await expect(page.locator('canvas.travel')).toBeVisible();
    await goOn(page);
    await expectRest(page);
  });

  test('nothing travels where less motion is asked for', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, whole);
    await watch(page);
    await card(page, share.a).click();
    await question(page, 'difference').check();
    await expectRest(page);
    expect(await begun(page)).toBe(0);
  });
});

test.describe('a screen reader', () => {
  test.use({ bypassCSP: true, expectedConsole: [/favicon/] });

  test('hears the numbers with their qualifiers, the question, and the whole answer', async ({ page }) => {
    await open(page, address(share));
    const logs = [];
    for (const part of ['.cards', '.ask fieldset', 'section.answer']) logs.push(await spoken(page, part));
    const heard = logs.flat().join('\n');
    expect(heard).toMatch(/button, around 7,000 .*pressed/);
    expect(heard).toMatch(/radio, Share of, .*checked/);
    expect(heard).toContain(`heading, ${(await verdict(page).textContent()) ?? '-'}`);
    expect(heard).not.toMatch(/img|graphics/);
  });
});

test.describe('with a finger at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test('a number held and dragged onto another asks about both, and the page does not scroll', async ({
    page,
  }) => {
    await open(page, 'en/explore/compare/?ask=sum');
    await card(page, added.a).evaluate((own) => own.scrollIntoView({ block: 'center', inline: 'start' }));
    await page.locator('.cards').evaluate((cards) => cards.scrollBy({ left: -16, behavior: 'instant' }));
    const [start, end] = [await middleOf(card(page, added.a)), await middleOf(card(page, added.b))];
    const scrolled = () =>
      page.evaluate(() => [scrollY, document.querySelector('.cards')?.scrollLeft ?? 0] as const);
    const before = await scrolled();
    const finger = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
    const at = (share: number) => ({
      x: start.x + (end.x - start.x) * share,
      y: start.y + (end.y - start.y) * share + 40 * Math.sin(Math.PI * share),
    });
    await touch('touchStart', at(0));
    await expect(page.locator('.ghost')).toBeVisible();
    for (let i = 1; i <= 8; i++) await touch('touchMove', at(i / 8));
    await expect(page.locator('.ghost')).toBeVisible();
    await expect(page.locator('.card[data-over="true"]')).toHaveCount(1);
    expect(await scrolled()).toEqual(before);
    await touch('touchEnd');
    await expect(page.locator('.ghost')).toHaveCount(0);
    expect(queryOf(page)).toBe(`?figure=${added.a}&with=${added.b}&ask=sum`);
    await expect(answer(page)).toHaveClass(/drawn/);
  });

  test('a finger that moves at once scrolls the numbers, and chooses none', async ({ page }) => {
    await open(page);
    const { x, y } = await middleOf(card(page, added.a));
    const finger = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', left?: number) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: left === undefined ? [] : [{ x: x - left, y }],
      });
    await touch('touchStart', 0);
    for (let i = 1; i <= 8; i++) await touch('touchMove', i * 12);
    await touch('touchEnd');
    await expect.poll(() => page.locator('.cards').evaluate((cards) => cards.scrollLeft)).toBeGreaterThan(20);
    await expect(page.locator('.cards [aria-pressed="true"]')).toHaveCount(0);
  });

  test('the numbers and the question of an address are in view, and the page is not scrolled', async ({
    page,
  }) => {
    const last = { a: ids.at(-2) ?? '', b: ids.at(-1) ?? '', question: 'rank' };
    await open(page, address(last));
    await expect(card(page, last.b)).toBeInViewport({ ratio: 0.9 });
    await expect(question(page, 'rank')).toBeInViewport();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('taps choose, and the question stays in reach', async ({ page }) => {
    await open(page, 'fr/explore/compare/');
    await card(page, added.a).tap();
    await card(page, added.b).tap();
    await question(page, 'sum').tap();
    await expect(answer(page)).toHaveClass(/drawn/);
    await page.locator('.sentence').scrollIntoViewIfNeeded();
    await expect(question(page, 'side')).toBeInViewport();
    await expectNothingCut(page);
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page lists every number and every answer, and no dead control', async ({ page }) => {
    await page.goto('en/explore/compare/');
    await expect(page.locator('.instrument')).toBeHidden();
    await expect(page.locator('.all details')).toHaveCount(ids.length);
    await page.locator('.all summary').first().click();
    await expect(page.locator('.all details').first().locator('.drawn').first()).toBeVisible();
  });
});
