import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { discover, quiet, type Asked } from './asked.ts';
import { comes, kinds, type Act, type Kind } from './kinds.ts';
import type { Outcome } from './outcome.ts';
import { common, links, missing, numbersOf, unreadText, type Numbers } from './readable.ts';
import { BLOCKED, dist, expect, type FaultySite } from './site.ts';

/** Milliseconds in which a page that has all it will get shows what it makes of it. */
const SOON = 400;

/** The same on a busy machine, where there is something to wait for in any case. */
const PATIENCE = 4000;

export const isAlive = (page: Page) => page.evaluate(() => 'alive' in document.documentElement.dataset);

export const isUsual = (text: string) => BLOCKED.test(text);

/** Whether what the browser says is about a file; of a font that it cannot read it names the page alone. */
export const isOf = (path: string, text: string) =>
  text.includes(basename(path)) ||
  (path.endsWith('.woff2') && /OTS parsing error|downloaded font/.test(text));

/** An embedded figure is alive from the first: all that it needs is in it. */
export const comesAlive = ({ script }: Kind) => script !== 'inline';

/** The numbers that a page shows with its script and without: those that stay whatever happens. */
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

/** What was read before, and may be read now. */
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

/** What became of something that the reader did. */
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

/** What a page makes of it that a file of it fails. */
export async function outcomeOf(page: Page, kind: Kind, { act, path }: Asked): Promise<Outcome> {
  const said = page.locator('#fault', { hasText: basename(path) });
  if (!act) {
    if (comesAlive(kind) && !(await isAlive(page))) return 'published';
    if (path.startsWith('data/')) return (await comes([said], SOON)) ? 'said' : 'whole';
    // A font that does not come is stood in for; what else is fetched late, if need be, brings a comfort.
    return /\.(woff2|js|css)$/.test(path) ? 'less' : 'whole';
  }
  return outcomeOfAct(page, act);
}

/** Fonts and the icon are the same in all pages, and named by the same lines. */
const isCommon = ({ path, act }: Asked) => act === null && /\.(woff2|svg)$/.test(path);

/**
 * The files that are broken for a kind. Pages of one script ask for the same with it: the first one stands for them.
 * What is common to all pages is broken for the first of all, and for embedded figures, whose policy is another.
 */
export async function ownFiles(page: Page, kind: Kind, faulty: FaultySite): Promise<Asked[]> {
  const all = await discover(page, kind, faulty);
  const [first] = kinds;
  if (!first || kind === first || kind.script === 'inline') return all;
  const known = await discover(page, first, faulty);
  const isKnown = ({ path, act }: Asked) => known.some((each) => each.path === path && each.act === act);
  return all.filter((asked) => !isKnown(asked) || !(kind.script === first.script || isCommon(asked)));
}
