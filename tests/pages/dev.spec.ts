import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { declaration, folder } from '../declaration.ts';
import { copySources } from '../source-copy.ts';
import { startVite } from '../vite-process.ts';
import { dist, expect, test as base } from './harness.ts';

/** Base path of the sources on the test’s server: never the root. */
const BASE = '/from/sources/';

interface Sources {
  /** Address of the site, with a slash at its end. */
  url: string;
  /** Changes a file, by its path. */
  change: (path: string, edit: (text: string) => string) => Promise<void>;
}

/** A copy of the sources behind `vite`. */
const test = base.extend<object, { sources: Sources }>({
  sources: [
    async ({}, use) => {
      const copy = await copySources('dev');
      const { url, close } = await startVite(copy, '--base', BASE);
      // The first page waits until the packages are bundled.
      await fetch(`${url}${declaration.languages[0]!}/`);
      await use({
        url,
        change: async (path, edit) => {
          const file = join(copy, path);
          await writeFile(file, edit(await readFile(file, 'utf8')));
        },
      });
      await close();
      await rm(copy, { recursive: true });
    },
    { scope: 'worker', timeout: 300_000 },
  ],
});

// The server starts once; it responds to data issues with 500.
test.describe.configure({ mode: 'default', timeout: 300_000 });
test.use({ expectedConsole: [/status of 500/] });

const [first] = declaration.views;
const paths = declaration.languages.flatMap((lang) =>
  ['', 'about/', `figures/${first?.id ?? ''}/`].map((page) => `${lang}/${page}`),
);

/**
 * Returns the body of a page without scripts, classes and comments: in development some classes match no rule, and
 * drawings that are hydrated have more comments.
 */
const bodyOf = (html: string): string =>
  html
    .slice(html.indexOf('<body'))
    .replace(/<script\b.*?<\/script>/gs, '')
    .replace(/<!--.*?-->/g, '')
    .replace(/ class="[^"]*"/g, '');

for (const path of paths)
  test(`vite serves ${path} from the sources as the build writes it`, async ({ request, sources }) => {
    const answer = await request.get(sources.url + path);
    expect(answer.status()).toBe(200);
    expect(bodyOf(await answer.text())).toBe(bodyOf(await readFile(join(dist, path, 'index.html'), 'utf8')));
  });

test('vite answers with the page for what is not there', async ({ request, sources }) => {
  const answer = await request.get(`${sources.url}fr/nothing/`);
  expect(answer.status()).toBe(404);
  expect(await answer.text()).toContain(`href="${BASE}${declaration.languages[0]!}/"`);
});

test('vite shows a changed message, style and component without being asked again', async ({
  page,
  guests,
  sources,
}) => {
  const lang = declaration.languages[0]!;
  guests.push(new URL(sources.url).origin);
  await page.goto(`${sources.url}${lang}/about/`);
  const title = page.locator('h1');

  await sources.change(`src/i18n/${lang}/messages.json`, (text) =>
    text.replace(/("page\.about\.title": ")[^"]*/, '$1Changed words'),
  );
  await expect(title).toHaveText('Changed words', { timeout: 60_000 });

  await sources.change('src/styles/theme.css', (text) => `${text}\nh1 { outline-offset: 7px; }\n`);
  await expect(title).toHaveCSS('outline-offset', '7px', { timeout: 60_000 });

  await sources.change('src/features/about/About.svelte', (text) => `${text}\n<p id="added">Added</p>\n`);
  await expect(page.locator('#added')).toHaveText('Added', { timeout: 60_000 });
});

test('vite shows a fault in the data in the page, and the page once it is mended', async ({
  page,
  guests,
  sources,
}) => {
  const lang = declaration.languages[0]!;
  const figures = join('data', relative(join(folder, '..'), folder), 'figures.json');
  guests.push(new URL(sources.url).origin);
  await page.goto(`${sources.url}${lang}/privacy/`);

  await sources.change(figures, (text) => text.replace('"value"', '"worth"'));
  await expect(page.locator('pre')).toContainText('figures.json', { timeout: 60_000 });

  await sources.change(figures, (text) => text.replace('"worth"', '"value"'));
  await expect(page.locator('main')).toBeVisible({ timeout: 60_000 });
});
