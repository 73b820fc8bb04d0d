import type { Page } from '@playwright/test';
import { declaration } from '../declaration.ts';
import { hasTurn, tagged } from './core.ts';
import { expect, test } from './harness.ts';

const { languages } = declaration;
const spaces = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Opens the reading page and waits until its script runs. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-alive');
}

const shown = (page: Page) => page.locator('.note-body:visible');
const mark = (page: Page, n: number) => page.locator('#text .note-mark').nth(n);
const noteOf = async (page: Page, n: number) =>
  page.locator((await mark(page, n).getAttribute('href')) ?? '');

for (const width of [360, 1280])
  test.describe(`notes at ${String(width)} px`, () => {
    test.use({ viewport: { width, height: 740 } });

    test('are shown one at a time, without moving the text', async ({ page }) => {
      await open(page, 'fr/');
      await expect(shown(page)).toHaveCount(0);
      await mark(page, 1).scrollIntoViewIfNeeded();
      const before = await mark(page, 0).boundingBox();
      await mark(page, 0).click();
      await expect(await noteOf(page, 0)).toBeFocused();
      await mark(page, 1).click();
      await expect(await noteOf(page, 1)).toBeFocused();
      await expect(shown(page)).toHaveCount(1);
      expect(await mark(page, 0).boundingBox()).toEqual(before);
      await expect(mark(page, 0)).toHaveAttribute('aria-expanded', 'false');
      await expect(mark(page, 1)).toHaveAttribute('aria-expanded', 'true');
      const box = await page.locator('.note[open]').boundingBox();
      expect(box?.height).toBeLessThanOrEqual(width === 360 ? 370 : 740);
    });

    test('are regions with a name while one is shown alone, however it was opened', async ({ page }) => {
      await open(page, 'fr/');
      const regions = page.locator('.note-body[role], .note-body[aria-label]');
      await mark(page, 0).click();
      await expect(await noteOf(page, 0)).toHaveRole('region');
      await mark(page, 1).click();
      await expect(await noteOf(page, 1)).toHaveRole('region');
      await expect(regions).toHaveCount(1);
      await page.keyboard.press('Escape');
      await expect(regions).toHaveCount(0);
      const id = await (await noteOf(page, 0)).getAttribute('id');
      await page.evaluate((name) => (location.hash = String(name)), id);
      await expect(shown(page)).toHaveCount(1);
      await expect(await noteOf(page, 0)).toHaveRole('region');
      await expect(await noteOf(page, 0)).toHaveAccessibleName(/1/);
      await page.locator('[data-all-notes]').click();
      await expect(regions).toHaveCount(0);
    });

    test('close by Escape, by their button, by their mark and by a click elsewhere; the focus returns', async ({
      page,
    }) => {
      await open(page, 'fr/');
      const ways = [
        () => page.keyboard.press('Escape'),
        () => page.locator('[data-close-note]:visible').click(),
        () => mark(page, 0).click(),
        () => page.locator('[id="intro-1"]').click({ position: { x: 2, y: 2 } }),
        () => page.locator('.note[open] > summary').click(),
      ];
      for (const close of ways) {
        await mark(page, 0).click();
        await expect(shown(page)).toHaveCount(1);
        await close();
        await expect(shown(page)).toHaveCount(0);
        await expect(mark(page, 0)).toBeFocused();
      }
    });

    test('all stand in the address, beside or below their passages', async ({ page }) => {
      await open(page, 'fr/');
      await page.locator('[data-all-notes]').click();
      await expect(page).toHaveURL(/\?notes=all$/);
      await expect(page.locator('[data-all-notes]')).toHaveAttribute('aria-pressed', 'true');
      const count = await page.locator('.note-body').count();
      await expect(shown(page)).toHaveCount(count);
      await page.reload();
      await expect(page.locator('html')).toHaveAttribute('data-alive');
      await expect(shown(page)).toHaveCount(count);
      const [text, note] = [
        await page.locator('[id="intro-1"]').boundingBox(),
        await (await noteOf(page, 0)).boundingBox(),
      ];
      if (width === 1280) expect(note?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
      else expect(note?.y).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0));
      await page.locator('[data-all-notes]').click();
      await expect(shown(page)).toHaveCount(0);
      await expect(page).toHaveURL(/\/fr\/$/);
    });
  });

test.describe('on a touch screen', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('a note closes by a swipe down', async ({ page }) => {
    await open(page, 'fr/');
    await mark(page, 0).tap();
    await expect(shown(page)).toHaveCount(1);
    await page.locator('.note[open]').evaluate((note) => {
      const touch = (clientY: number) => new Touch({ identifier: 1, target: note, clientX: 100, clientY });
      const [from, to] = [touch(500), touch(600)];
      note.dispatchEvent(new TouchEvent('touchstart', { bubbles: true, touches: [from] }));
      note.dispatchEvent(new TouchEvent('touchend', { bubbles: true, changedTouches: [to] }));
    });
    await expect(shown(page)).toHaveCount(0);
    await expect(mark(page, 0)).toBeFocused();
  });
});

for (const lang of languages)
  for (const [first, last] of [
    ['intro-1', 'intro-2'],
    ['s2-c3', 's2-c4'],
  ] as const)
    test(
      `copying ${first} and ${last} in ${lang} gives the words of the text only`,
      tagged(hasTurn(first === 'intro-1' ? 0 : 1, [lang, languages])),
      async ({ page }) => {
        await page.setViewportSize({ width: 1280, height: 800 });
        for (const query of ['', '?notes=all']) {
          await open(page, `${lang}/${query}`);
          const copied = await page.evaluate(
            ([from, to]) => {
              const [a, b] = [document.getElementById(from), document.getElementById(to)];
              if (!a || !b) return '';
              getSelection()?.setBaseAndExtent(a, 0, b, b.childNodes.length);
              return getSelection()?.toString() ?? '';
            },
            [first, last] as const,
          );
          const texts = [first, last].map((id) => spaces(declaration.segments[lang]?.[id] ?? ''));
          expect(spaces(copied)).toBe(texts.join(' '));
        }
      },
    );

test('a selection can begin on a number', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, 'fr/');
  const number = page.locator('#text .passage a.number').first();
  await number.evaluate((link) => link.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const [from, to] = await number.evaluate((link) => {
    const [first] = link.getClientRects();
    const passage = link.closest('.passage')!.getBoundingClientRect();
    return [
      { x: first!.left + 30, y: first!.top + 12 },
      { x: passage.left + 200, y: passage.bottom - 12 },
    ] as const;
  });
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
  expect((await page.evaluate(() => getSelection()?.toString() ?? '')).length).toBeGreaterThan(40);
  await expect(page).toHaveURL(/\/fr\/$/);
});
