import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extract } from '@extractus/oembed-extractor';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oembeds } from '../src/site/oembeds.ts';
import { declaration } from './declaration.ts';
import { htmlOf } from './rendered.ts';

interface Answer {
  type: string;
  title: string;
  html: string;
  width: number;
  height: number;
  thumbnail_url: string;
}

/** Pages and responses of a site built with SITE_URL. */
const files = new Map<string, string>();
const server = createServer((request, response) => {
  const path = (request.url ?? '').slice(1).replace(/\?.*/, '').replace(/\/$/, '/index.html');
  const content = files.get(path);
  const type = path.endsWith('.json') ? 'application/json' : 'text/html';
  response.writeHead(content === undefined ? 404 : 200, { 'content-type': type }).end(content);
});
let site = '';

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  site = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  for (const [path, html] of htmlOf(declaration, site)) files.set(path, html);
  for (const { path, content } of oembeds(declaration, site, {})) files.set(path, content);
});
afterAll(() => server.close());

describe.each(declaration.languages)('a consumer of oEmbed, %s', (lang) => {
  it.each(declaration.views.map(({ id }) => id))('discovers and reads "%s"', async (view) => {
    const answer = (await extract(`${site}${lang}/figures/${view}/`)) as unknown as Answer;
    expect(answer).toMatchObject({
      type: 'rich',
      title: declaration.views.find(({ id }) => id === view)?.title[lang],
      thumbnail_url: `${site}images/${lang}/${view}.png`,
    });
    const frame = JSDOM.fragment(answer.html).querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe(`${site}${lang}/embed/${view}/`);
    expect(Number(frame?.getAttribute('height'))).toBe(answer.height);
    expect(frame?.getAttribute('title')).toBe(answer.title);
  });
});

it('a site that does not know its address offers no discovery', () => {
  expect([...htmlOf(declaration).values()].join()).not.toContain('oembed');
});
