import type { Page } from '@playwright/test';
import { declaration } from '../declaration.ts';
import { langOf, type Kind } from './kinds.ts';

/** Count of each visible number, by its digits. */
export type Numbers = Map<string, number>;

/** Returns the numbers visible in text and drawings; runs in the page. */
function shownNumbers(): [string, number][] {
  const counts = new Map<string, number>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const found = (node.nodeValue ?? '').match(/\d(?:[\d.,\s]*\d)?/g);
    const parent = node.parentElement;
    if (!found || !parent || parent.closest('script, style, template, #fault, #said')) continue;
    // The stage shows one scene at a time, which depends on what was done; side by side there is no rail.
    if (parent.closest('html[data-staged] :is(.scene, .people), .rail')) continue;
    if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    range.selectNodeContents(node);
    const { width, height } = range.getBoundingClientRect();
    if (width < 1 || height < 1) continue;
    for (const each of found) {
      const digits = each.replace(/\s/g, ' ');
      counts.set(digits, (counts.get(digits) ?? 0) + 1);
    }
  }
  return [...counts];
}

/** Returns the numbers of a page; of a page with steps, those of all steps. */
export async function numbersOf(page: Page, { hasSteps }: Kind): Promise<Numbers> {
  if (!hasSteps) return new Map(await page.evaluate(shownNumbers));
  const all: Numbers = new Map();
  const at = await page.evaluate(() => location.hash);
  for (const { id } of declaration.lesson) {
    await page.evaluate((step) => location.replace(`#${step}`), id);
    for (const [digits, count] of await page.evaluate(shownNumbers))
      all.set(digits, (all.get(digits) ?? 0) + count);
  }
  await page.evaluate((hash) => location.replace(hash), at || `#${declaration.lesson[0]!.id}`);
  return all;
}

/** Returns the numbers in both, with the lower count. */
export const common = (a: Numbers, b: Numbers): Numbers =>
  new Map(
    [...a].flatMap(([digits, count]) => {
      const least = Math.min(count, b.get(digits) ?? 0);
      return least > 0 ? [[digits, least] as const] : [];
    }),
  );

/** Lists the numbers that occur less often than wanted. */
export const missing = (wanted: Numbers, found: Numbers): string[] =>
  [...wanted].flatMap(([digits, count]) => {
    const shown = found.get(digits) ?? 0;
    return shown < count ? [`${digits}: ${String(shown)} of ${String(count)}`] : [];
  });

/** Returns the passages that are not visible to the letter; runs in the page. */
function unreadable(lines: [id: string, line: string][]): string[] {
  const at = { x: scrollX, y: scrollY };
  const wrong = lines.flatMap(([id, line]) => {
    const passage = document.getElementById(id);
    if (!passage) return [`${id}: not there`];
    if (passage.textContent.trim() !== line) return [`${id}: ${passage.textContent}`];
    if (!passage.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      return [`${id}: hidden`];
    passage.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [first] = passage.getClientRects();
    if (!first || first.width < 1 || first.height < 1) return [`${id}: without a size`];
    // A passage may flow around a float: one of its characters must be visible.
    const range = document.createRange();
    range.selectNodeContents(passage);
    const isSeen = [...range.getClientRects()].some(({ x, y, width, height }) => {
      const top = document.elementFromPoint(x + Math.min(width / 2, 20), y + height / 2);
      return top !== null && (passage.contains(top) || top.contains(passage));
    });
    return isSeen ? [] : [`${id}: covered`];
  });
  scrollTo({ left: at.x, top: at.y, behavior: 'instant' });
  return wrong;
}

/** Returns the unreadable parts of the text in a page that contains all of it. */
export async function unreadText(page: Page, kind: Kind): Promise<string[]> {
  if (!kind.hasText) return [];
  const lines = Object.entries(declaration.segments[langOf(kind)] ?? {}).map(
    ([id, line]): [string, string] => [id, line.trim()],
  );
  return page.evaluate(unreadable, lines);
}

/** Returns the internal link addresses of the page, relative to the root. */
export const links = (page: Page, root: string): Promise<string[]> =>
  page.evaluate((site) => {
    // Links in drawings included, whose href is not a string.
    const all = [...document.querySelectorAll('a[href]')].map(
      (link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href,
    );
    return all
      .filter((href) => href.startsWith(site))
      .map((href) => href.slice(site.length).replace(/[?#].*/, ''));
  }, root);
