import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { declarationFolder } from '../../tools/declaration-folder.ts';
import { tagged } from './core.ts';
import { dist, expect, test } from './harness.ts';

/**
 * Paths of the built pages: "fr/index.html". Other specs test the editions in one file (edition.spec.ts) and
 * 404.html (tests/host/).
 */
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.html') && !/^([^/\\]+\.[a-z-]+|404)\.html$/.test(path),
);

const folder = declarationFolder(join(import.meta.dirname, '../../data'), process.env.DECLARATION);
const { originalLanguage, title } = JSON.parse(readFileSync(join(folder, 'declaration.json'), 'utf8')) as {
  originalLanguage: string;
  title: Record<string, string>;
};

/** Returns the language a page must have: that of its folder; at the root, that of the declaration. */
const languageOf = (path: string): string => {
  // A frozen copy is in a folder of its own.
  const [first = ''] = path.replace(/^v\/[0-9a-f]+\//, '').split('/');
  return first in title ? first : originalLanguage;
};

/**
 * Opens a page, and requests every address of the site in it.
 *
 * @param site address of the site, with a slash at its end
 * @param known addresses that have responded before; those of the page are added
 */
async function expectToLead(page: Page, site: string, path: string, known: Set<string>): Promise<void> {
  const answer = await page.goto(path.replace(/(^|\/)index\.html$/, '$1'));
  expect(answer?.status(), path).toBe(200);
  await expect(page.locator('html')).toHaveAttribute('lang', languageOf(path));

  const addresses = await page.locator('[href], [src]').evaluateAll((elements) =>
    elements.map((element) => {
      const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      return new URL(address, document.baseURI).href;
    }),
  );
  const { origin } = new URL(site);
  const own = addresses.filter((address) => new URL(address).origin === origin);
  for (const address of new Set(own.map((each) => each.replace(/#.*/, '')))) {
    if (known.has(address)) continue;
    expect(address.startsWith(site), `${address} leaves the folder of the site`).toBe(true);
    expect((await page.request.get(address)).status(), address).toBe(200);
    known.add(address);
  }
}

/** All pages of the original language, and the reading page of every other one. */
const core = pages.filter(
  (path) => languageOf(path) === originalLanguage || /^[^/\\]+[/\\]index\.html$/.test(path),
);

// The core visits pages in sequence, and requests each address once.
test('the pages of the original language answer, in it, and every address in them leads somewhere', async ({
  page,
  site,
}) => {
  test.slow();
  const known = new Set<string>();
  for (const path of core) await expectToLead(page, site, path, known);
  expect(known.size).toBeGreaterThan(core.length);
});

for (const path of pages)
  test(
    `${path} answers, in its language, and every address in it leads somewhere`,
    tagged(false),
    async ({ page, site }) => {
      await expectToLead(page, site, path, new Set());
    },
  );
