import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { drawPictures } from '../tools/pictures/index.ts';
import { loadFaces } from '../tools/pictures/typesetter.ts';
import { PNG } from 'pngjs';
import { pictures } from '../src/site/picture.ts';
import { declaration } from './declaration.ts';
import { htmlOf } from './rendered.ts';

const siteUrl = 'https://example.org/x/';
const source = join(import.meta.dirname, '../src');
const settings = {
  faces: await loadFaces(join(source, 'styles/fonts')),
  css: readFileSync(join(source, 'styles/theme.css'), 'utf8'),
  siteUrl,
  cache: join(import.meta.dirname, '../node_modules/.cache/pictures'),
};
const drawn = new Map(
  (await drawPictures(pictures(declaration, '0.0.0'), settings)).map(({ path, content }) => [path, content]),
);

const pages = [...htmlOf(declaration, siteUrl)]
  .map(([path, html]) => ({ path, page: new JSDOM(html).window.document }))
  .filter(({ path }) => !path.includes('/embed/'));

const meta = (page: Document, name: string) =>
  page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';

describe.each(pages)('the preview of $path', ({ page }) => {
  it('is a picture that is there, of the size that it is said to have', () => {
    const image = meta(page, 'og:image');
    expect(image.startsWith(siteUrl)).toBe(true);
    const file = drawn.get(image.slice(siteUrl.length));
    expect(file, image).toBeDefined();
    const { width, height } = PNG.sync.read(Buffer.from(file ?? ''));
    expect([width, height].map(String)).toEqual([
      meta(page, 'og:image:width'),
      meta(page, 'og:image:height'),
    ]);
  });

  it('has a text for those who do not see it, which says whose claim it is or what the page is', () => {
    const alt = meta(page, 'og:image:alt');
    expect(alt.length).toBeGreaterThan(30);
    expect(meta(page, 'twitter:image:alt')).toBe(alt);
    expect(meta(page, 'twitter:card')).toBe('summary_large_image');
  });
});

it('without the address of the site no page promises a picture', () => {
  expect([...htmlOf(declaration).values()].join()).not.toContain('og:image');
});
