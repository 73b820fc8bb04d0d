import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../../tools/vite-plugin-site/sizes.ts';
import { declaration } from '../declaration.ts';
import { startVite, type ViteProcess } from '../vite-process.ts';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const [lang] = declaration.languages;

describe('vite build', () => {
  it('writes no page with a place that nobody has filled', async () => {
    const pages = (await filesBelow(dist)).filter((path) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(50);
    expect(
      pages.filter((path) => /\{(lang|dir|head|body)\}/.test(readFileSync(join(dist, path), 'utf8'))),
    ).toEqual([]);
  });
});

describe('vite preview --base /some/where/', () => {
  let preview: ViteProcess;

  beforeAll(async () => {
    preview = await startVite(root, 'preview', '--base', '/some/where/');
  });

  afterAll(() => preview.close());

  it('says the address of the site below its path', () => {
    expect(new URL(preview.url).pathname).toBe('/some/where/');
  });

  it.each([
    [`${lang}/`, `${lang}/index.html`, 'text/html; charset=utf-8'],
    ['', 'index.html', 'text/html; charset=utf-8'],
    ['service-worker.js', 'service-worker.js', 'text/javascript; charset=utf-8'],
    [
      `manifest.${lang}.webmanifest`,
      `manifest.${lang}.webmanifest`,
      'application/manifest+json; charset=utf-8',
    ],
    [
      `data/${declaration.about.id}/figures.json`,
      `data/${declaration.about.id}/figures.json`,
      'application/json; charset=utf-8',
    ],
  ])('answers "%s" with %s as %s', async (address, file, type) => {
    const answer = await fetch(preview.url + address);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
    expect(Buffer.from(await answer.arrayBuffer()).equals(readFileSync(join(dist, file)))).toBe(true);
  });

  it('answers what is not there with 404.html, and nothing outside its path', async () => {
    const missing = readFileSync(join(dist, '404.html'), 'utf8');
    for (const address of [`${preview.url}nothing/here`, new URL(`/${lang}/`, preview.url)]) {
      const answer = await fetch(address);
      expect([answer.status, await answer.text()]).toEqual([404, missing]);
    }
  });
});
