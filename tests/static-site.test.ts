import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compress } from '../tools/hosting/compress.ts';
import { serveSite } from '../tools/site-server.ts';

describe('serveSite(folder, { base })', () => {
  let above: string;
  let folder: string;
  let server: Awaited<ReturnType<typeof serveSite>>;

  beforeAll(async () => {
    above = mkdtempSync(join(tmpdir(), 'static-site-'));
    folder = join(above, 'dist');
    mkdirSync(join(folder, 'fr'), { recursive: true });
    writeFileSync(join(above, 'secret.txt'), 'secret');
    writeFileSync(join(above, 'dist-too.txt'), 'secret');
    writeFileSync(join(folder, '404.html'), 'not here');
    writeFileSync(join(folder, 'fr/index.html'), 'bonjour');
    writeFileSync(join(folder, 'fr.webmanifest'), '{}');
    server = await serveSite(folder, { base: '/a/b/', port: 0 });
  });

  afterAll(async () => {
    await server.close();
    rmSync(above, { recursive: true });
  });

  it('answers a folder with its index.html', async () => {
    const answer = await fetch(`${server.url}fr/?figure=x`);
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
      200,
      'text/html; charset=utf-8',
      'bonjour',
    ]);
  });

  it('sends the media type of a file, and that it is meant', async () => {
    const { headers } = await fetch(`${server.url}fr.webmanifest`);
    expect([headers.get('content-type'), headers.get('x-content-type-options')]).toEqual([
      'application/manifest+json; charset=utf-8',
      'nosniff',
    ]);
  });

  it('sends a folder without its slash to the one with it', async () => {
    const answer = await fetch(`${server.url}fr?a=1`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/a/b/fr/?a=1']);
  });

  it.each(['nope', 'nope/', 'fr/index.html/', '%00', 'x'.repeat(300)])(
    'answers %s, which is not there, with 404.html',
    async (path) => {
      const answer = await fetch(server.url + path);
      expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
        404,
        'text/html; charset=utf-8',
        'not here',
      ]);
    },
  );

  it('asks for headers with the file that answers', async () => {
    const headers = (file: string | undefined) => ({ 'x-file': file ?? 'none' });
    const { url, close } = await serveSite(folder, { port: 0, headers });
    const headerOf = async (path: string) => (await fetch(url + path)).headers.get('x-file');
    expect(await headerOf('fr/')).toBe(join(folder, 'fr/index.html'));
    expect(await headerOf('nope')).toBe(join(folder, '404.html'));
    expect(await headerOf('%zz')).toBe('none');
    await close();
  });

  it('serves nothing outside its base', async () => {
    expect((await fetch(new URL('/fr/', server.url))).status).toBe(404);
  });

  /** Returns the status for a path exactly as given: fetch would resolve its dots first. */
  const statusOf = (path: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(server.url);
      request({ hostname, port, path }, (answer) => resolve(answer.resume().statusCode))
        .on('error', reject)
        .end();
    });

  it.each([
    '/a/b/..%2fsecret.txt',
    '/a/b/%2e%2e%2fsecret.txt',
    '/a/b/../../secret.txt',
    '/a/b/..%2fdist-too.txt',
  ])('serves nothing outside its folder: %s', async (path) => {
    expect(await statusOf(path)).toBe(404);
  });

  it.each(['//', '/a/b/%zz'])('answers 400 to %s, which is no address, and goes on', async (path) => {
    expect(await statusOf(path)).toBe(400);
    expect(await statusOf('/a/b/fr/')).toBe(200);
  });

  it('answers, when told to, with what is compressed', async () => {
    const copy = join(above, 'compressed');
    mkdirSync(copy);
    const long = 'bonjour '.repeat(100);
    writeFileSync(join(copy, 'index.html'), long);
    writeFileSync(join(copy, 'a.woff2'), long);
    await compress(copy);
    const { url, close } = await serveSite(copy, { port: 0, brotli: true });
    const answers = await Promise.all(
      ['', 'a.woff2'].map(async (path) => {
        const answer = await fetch(url + path, { headers: { 'accept-encoding': 'br' } });
        const { headers } = answer;
        return [headers.get('content-encoding'), headers.get('content-type'), await answer.text()];
      }),
    );
    await close();
    expect(answers).toEqual([
      ['br', 'text/html; charset=utf-8', long],
      [null, 'font/woff2', long],
    ]);
  });
});
