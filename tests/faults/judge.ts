import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { discover, quiet, type Asked } from './asked.ts';
import { comes, kinds, type Act, type Kind } from './kinds.ts';
import type { Outcome } from './outcome.ts';
import { common, links, missing, numbersOf, unreadText, type Numbers } from './readable.ts';
import { BLOCKED, dist, expect, type FaultySite } from './site.ts';

/** Milliseconds that a page with all its files needs to render. */
const SOON = 400;

/** The same on a busy machine, with something to wait for. */
const PATIENCE = 4000;

export const isAlive = (page: Page) => page.evaluate(() => 'alive' in document.documentElement.dataset);

export const isUsual = (text: string) => BLOCKED.test(text);

/** True if a console message is about a file; for an unreadable font it names only the page. */
export const isOf = (path: string, text: string) =>
  text.includes(basename(path)) ||
  (path.endsWith('.woff2') && /OTS parsing error|downloaded font/.test(text));

/** False for embedded figures, which work from the start: everything is inlined. */
export const comesAlive = ({ script }: Kind) => script !== 'inline';

/** Returns the numbers that a page shows both with and without its script: these must survive any fault. */
export async function lastingNumbers(page: Page, kind: Kind, faulty: FaultySite): Promise<Numbers> {
  await page.goto(kind.address);
  await quiet(page, faulty);
  const alive = await numbersOf(page, kind);
  faulty.break(
    (path) => path.endsWith('.js'),
    (_, response) => void response.writeHead(404).end(),
  );
  await page.goto(kind.address);
  await quiet(page, faulty);
  const published = await numbersOf(page, kind);
  faulty.mend();
  return common(alive, published);
}

/** Expects the text and numbers of before to be readable. */
export async function expectReadable(
  page: Page,
  kind: Kind,
  faulty: FaultySite,
  numbers: Numbers,
  label: string,
): Promise<void> {
  expect(await unreadText(page, kind), `${label}: the text`).toEqual([]);
  expect(missing(numbers, await numbersOf(page, kind)), `${label}: the numbers`).toEqual([]);
  if (kind.isFile) return;
  const dead = (await links(page, faulty.url)).filter((path) => !existsSync(join(dist, path)));
  expect(dead, `${label}: its links`).toEqual([]);
}

/** Returns the outcome of an act. */
export async function outcomeOfAct(
  page: Page,
  act: Act,
  patience = act.enough ? SOON : PATIENCE,
): Promise<Outcome> {
  const says = act.says?.(page);
  const isThere = await comes([act.done(page), ...(says ? [says] : [])], patience);
  if (says && (await says.isVisible())) return 'said';
  if (isThere) return 'whole';
  return act.enough && (await act.enough(page).isVisible()) ? 'less' : 'broken';
}

/** Returns the outcome of a page with a failing file. */
export async function outcomeOf(page: Page, kind: Kind, { act, path }: Asked): Promise<Outcome> {
  const said = page.locator('#fault', { hasText: basename(path) });
  if (!act) {
    if (comesAlive(kind) && !(await isAlive(page))) return 'published';
    if (path.startsWith('data/')) return (await comes([said], SOON)) ? 'said' : 'whole';
    // A missing font has a fallback; other files loaded late only add comfort.
    return /\.(woff2|js|css)$/.test(path) ? 'less' : 'whole';
  }
  return outcomeOfAct(page, act);
}

/** Fonts and the icon are the same in all pages, and referenced in the same way. */
const isCommon = ({ path, act }: Asked) => act === null && /\.(woff2|svg)$/.test(path);

/**
 * Returns the files to break for a kind. Pages of one script request the same files: the first page
 * represents them. Files common to all pages are broken for the first page, and for embedded figures, whose
 * policy differs.
 */
export async function ownFiles(page: Page, kind: Kind, faulty: FaultySite): Promise<Asked[]> {
  const all = await discover(page, kind, faulty);
  const [first] = kinds;
  if (!first || kind === first || kind.script === 'inline') return all;
  const known = await discover(page, first, faulty);
  const isKnown = ({ path, act }: Asked) => known.some((each) => each.path === path && each.act === act);
  return all.filter((asked) => !isKnown(asked) || !(kind.script === first.script || isCommon(asked)));
}
