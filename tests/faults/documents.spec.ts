import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { editionFile } from '../../src/export/edition-file.ts';
import { declaration } from '../declaration.ts';
import { quiet } from './asked.ts';
import { record } from './outcome.ts';
import { dist, expect, test } from './site.ts';
import { cut, SHARES } from './ways.ts';

test.describe.configure({ timeout: 300_000 });
/**
 * Console messages caused by the fault itself: cut styles do not match the hash in the page’s policy, and a
 * page without its icon requests another one.
 */
const OWN = /Content Security Policy|favicon\.ico|blocked by Playwright/;
test.use({ expectedConsole: [OWN] });

const [lang = '', other = ''] = declaration.languages;
const [view] = declaration.views;

/** One page of each kind, in alternating languages, and the edition in one file. */
const below = (tag: string) =>
  readdirSync(join(dist, tag), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html'))
    .map((path) => path.replaceAll('\\', '/').replace(/index\.html$/, ''))
    .filter((path) => !/(figures|embed|sheets)\/./.test(path) || path.endsWith(`/${view!.id}/`))
    .sort();

const pages = [
  ...below(lang).map((path, i) => `${i % 2 ? other : lang}/${path}`),
  editionFile(declaration.about.id, other),
];

/** Returns the text nodes of a page in order, with their visibility; runs in the page. */
function pieces(): { text: string; isSeen: boolean }[] {
  const found: { text: string; isSeen: boolean }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = (walker.currentNode.nodeValue ?? '').replace(/\s+/g, ' ').trim();
    const parent = walker.currentNode.parentElement;
    if (!text || !parent || parent.closest('script, style, template')) continue;
    found.push({ text, isSeen: parent.checkVisibility({ visibilityProperty: true, opacityProperty: true }) });
  }
  return found;
}

/** Returns the page as published, before its own scripts run. */
async function published(page: Page): Promise<ReturnType<typeof pieces>> {
  return page.evaluate(pieces);
}

for (const address of pages)
  test(`${address}: cut short, what has come of the page can be read, and nothing throws`, async ({
    page,
    faulty,
    complaints,
  }, info) => {
    faulty.break(
      (path) => path === address,
      (answer, response) =>
        cut(1)(
          // Removes scripts: module scripts, and the last lines of pages with inline ones.
          {
            ...answer,
            body: Buffer.from(
              String(answer.body).replace(/<script(?! type="application)[^]*?<\/script>/g, ''),
            ),
          },
          response,
        ),
    );
    await page.goto(address);
    await quiet(page, faulty);
    const whole = await published(page);
    expect(whole.length).toBeGreaterThan(20);
    complaints.splice(0);
    let before = -1;
    for (const share of SHARES) {
      faulty.break((path) => path === address, cut(share));
      await page.goto(address);
      await quiet(page, faulty);
      const label = `${address} cut at ${String(share)}`;
      const come = await published(page);
      // The last text may be cut itself.
      expect(
        come.slice(0, -1).map(({ text }) => text),
        label,
      ).toEqual(whole.slice(0, Math.max(0, come.length - 1)).map(({ text }) => text));
      const unseen = come.slice(0, -1).filter(({ isSeen }, i) => whole[i]!.isSeen && !isSeen);
      expect(unseen, `${label}: unseen`).toEqual([]);
      expect(come.length).toBeGreaterThanOrEqual(before);
      before = come.length;
      expect(
        complaints.splice(0).filter((text) => !OWN.test(text)),
        label,
      ).toEqual([]);
      record(info, {
        fault: `the page itself cut at ${String(Math.round(share * 100))} %`,
        outcome: 'published',
      });
    }
    expect(before, 'most of it came at last').toBeGreaterThan(whole.length / 2);
    faulty.mend();
  });
