import type { Page } from '@playwright/test';
import { isStated } from '../../src/model/schema.ts';
import { declaration } from '../declaration.ts';
import { tagged } from './core.ts';
import { expect, test } from './harness.ts';
import { comeNearAll } from './stage.ts';

const stated = declaration.figures.filter(isStated);

/**
 * Does to a page what the translation of a browser does: every text node is replaced by an element with a text
 * node of its own, now and whenever one is added. The words stay, so that they can be compared.
 */
function translate(): void {
  const isKept = (node: Node) =>
    node.parentElement?.closest('[translate="no"], .notranslate, .translated, script, style');
  const replace = (node: Node) => {
    if (!(node instanceof Text) || !node.isConnected || node.data.trim() === '' || isKept(node)) return;
    const element =
      node.parentElement instanceof SVGElement
        ? document.createElementNS('http://www.w3.org/2000/svg', 'tspan')
        : document.createElement('font');
    element.classList.add('translated');
    element.append(node.data);
    node.replaceWith(element);
  };
  const all = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const nodes: Node[] = root instanceof Text ? [root] : [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    nodes.forEach(replace);
  };
  document.documentElement.lang = 'de';
  document.documentElement.classList.add('translated-ltr');
  all(document.body);
  new MutationObserver((changes) => changes.forEach(({ addedNodes }) => addedNodes.forEach(all))).observe(
    document.body,
    { childList: true, subtree: true },
  );
}

/** The words of all that the page shows or tells. */
const words = (page: Page) =>
  page.evaluate(() =>
    ['main', '.find', '#said'].map((part) =>
      (document.querySelector(part)?.textContent ?? '').replace(/\s+/g, ' '),
    ),
  );

/** The steps of a reader. */
const STEPS: Record<string, (page: Page) => Promise<void>> = {
  'choosing each number': async (page) => {
    for (const { id } of stated) await page.locator(`.passage a.number[data-figure="${id}"]`).first().click();
  },
  'opening a note': async (page) => {
    await page.locator('#text .note-mark').first().click();
    await page.keyboard.press('Escape');
  },
  'taking a word away': (page) =>
    page
      .locator('[data-taking] button')
      .first()
      .evaluate((button) => (button as HTMLElement).click()),
  'a narrower window': (page) => page.setViewportSize({ width: 1100, height: 800 }),
  'a phone': (page) => page.setViewportSize({ width: 360, height: 740 }),
  'a wide window': (page) => page.setViewportSize({ width: 1600, height: 900 }),
  searching: async (page) => {
    await page.locator('[data-find]').click();
    for (const query of ['m', 'migrants', 'migrants pr', '5000'])
      await page.locator('#find-field').fill(query);
    await page.locator('.find .ways button').nth(1).click();
  },
  guessing: async (page) => {
    await page.keyboard.press('Escape');
    await page.locator('[data-guess]').click();
    await page.locator('.guess .field input').fill('1200');
    await page.locator('.guess .reveal').click();
  },
};

/** Opens a page, and returns its words after each step. */
async function read(
  page: Page,
  lang: string,
  begin?: () => Promise<unknown>,
): Promise<Record<string, string[]>> {
  page.setDefaultTimeout(5000);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${lang}/`);
  await expect(page.locator('html')).toHaveAttribute('data-alive');
  await comeNearAll(page);
  await begin?.();
  const seen: Record<string, string[]> = {};
  for (const [name, step] of Object.entries(STEPS)) {
    await step(page);
    // Announcements and layouts come to rest.
    await page.waitForTimeout(700);
    seen[name] = await words(page);
  }
  return seen;
}

for (const [i, lang] of declaration.languages.entries())
  test(
    `a page in ${lang} that the browser translates shows no other numbers`,
    tagged(i === 1),
    async ({ page }) => {
      test.slow();
      const seen = await read(page, lang);
      const translated = await read(page, lang, async () => {
        await page.evaluate(translate);
        expect(await page.locator('.translated').count()).toBeGreaterThan(500);
      });
      for (const name of Object.keys(STEPS)) expect(translated[name], name).toEqual(seen[name]);
    },
  );
