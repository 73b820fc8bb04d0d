import { readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Page } from '@playwright/test';
import { serveSite } from '../../tools/site-server.ts';
import { folder } from '../declaration.ts';
import { ACCENTS } from '../pseudo/letters.ts';
import { buildPseudo, TAG } from '../pseudo/site.ts';
import { tagged } from './core.ts';
import { expect, policyOf, test as base } from './harness.ts';
import { bareWords, unisolated } from './pseudo/bare.ts';
import { cutWords, overlaps } from './pseudo/boxes.ts';
import { KNOWN } from './pseudo/known.ts';
import { unmirrored } from './pseudo/mirror.ts';

interface Pseudo {
  url: string;
  /** Addresses of all pages in the pseudo-language, and of its edition in one file. */
  pages: string[];
}

/** The site with one more language: a pseudo-language with accents, 40 % longer, from right to left. */
const test = base.extend<object, { pseudo: Pseudo }>({
  pseudo: [
    async ({}, use) => {
      const copy = await buildPseudo(folder);
      const dist = join(copy, 'dist');
      const server = await serveSite(dist, {
        base: '/else/where/',
        port: 0,
        // The edition in one file contains its own policy.
        headers: (file): Record<string, string> =>
          file?.endsWith(`.${TAG}.html`) ? {} : { 'content-security-policy': policyOf(file) },
      });
      const pages = readdirSync(dist, { recursive: true })
        .map((path) => String(path).split(sep).join('/'))
        .filter((path) => path.startsWith(`${TAG}/`) && path.endsWith('index.html'))
        .map((path) => path.replace(/index\.html$/, ''))
        .sort();
      const edition = readdirSync(dist).filter((path) => path.endsWith(`.${TAG}.html`));
      await use({ url: server.url, pages: [...pages, ...edition] });
      await server.close();
      await rm(copy, { recursive: true });
    },
    { scope: 'worker', timeout: 600_000 },
  ],
});

// The site is built once, by the one worker that visits it.
test.describe.configure({ mode: 'default', timeout: 600_000 });

/** Adds the features of a page that are off at first: derived figures, tables, disclosures. */
const withAll = (address: string): string => {
  if (address.includes('/embed/')) return `${address}?table=1&arithmetic=1`;
  return /explore|figures/.test(address) || address.split('/').length === 2
    ? `${address}?arithmetic=1`
    : address;
};

/** Returns the errors of each page, by address. */
async function walk(
  page: Page,
  { url, pages }: Pseudo,
  look: (page: Page) => Promise<string[]>,
): Promise<Record<string, string[]>> {
  const faults: Record<string, string[]> = {};
  for (const address of pages) {
    await page.goto(url + withAll(address));
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const found = await look(page);
    if (found.length > 0) faults[address] = found;
  }
  return faults;
}

test.describe('in a language that is written from right to left, every page', tagged(false), () => {
  test.use({ reducedMotion: 'reduce' });
  test.beforeEach(({ guests, pseudo }) => {
    guests.push(new URL(pseudo.url).origin);
  });

  test('says all that it says in that language', async ({ page, pseudo }) => {
    expect(await walk(page, pseudo, (each) => bareWords(each, ACCENTS, KNOWN))).toEqual({});
  });

  test('keeps the other languages apart, each in its own direction', async ({ page, pseudo }) => {
    expect(await walk(page, pseudo, unisolated)).toEqual({});
  });

  for (const width of [320, 360, 768, 1024, 1280, 1920])
    test(`shows all of its words at ${String(width)} px, none over another, all from the right`, async ({
      page,
      pseudo,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      const look = async (each: Page) => [
        ...(await cutWords(each)),
        ...(await overlaps(each)),
        ...(await unmirrored(each)),
      ];
      expect(await walk(page, pseudo, look)).toEqual({});
    });
});
