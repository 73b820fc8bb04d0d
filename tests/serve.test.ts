import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../tools/serve.ts';

describe('serve(folder, { base })', () => {
  let above: string;
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    above = mkdtempSync(join(tmpdir(), 'serve-'));
    mkdirSync(join(above, 'dist/fr'), { recursive: true });
    writeFileSync(join(above, 'secret.txt'), 'secret');
    writeFileSync(join(above, 'dist/404.html'), 'not here');
    writeFileSync(join(above, 'dist/fr/index.html'), 'bonjour');
    server = await serve(join(above, 'dist'), { base: '/a/b/', port: 0 });
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

  it('sends a folder without its slash to the one with it', async () => {
    const answer = await fetch(`${server.url}fr?a=1`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/a/b/fr/?a=1']);
  });

  it('answers what is not there with 404.html', async () => {
    const answer = await fetch(`${server.url}nope`);
    expect([answer.status, await answer.text()]).toEqual([404, 'not here']);
  });

  it('asks for headers with the file that answers', async () => {
    const folder = join(above, 'dist');
    const headers = (file: string | undefined) => ({ 'x-file': file ?? 'none' });
    const { url, close } = await serve(folder, { port: 0, headers });
    const headerOf = async (path: string) => (await fetch(url + path)).headers.get('x-file');
    expect(await headerOf('fr/')).toBe(join(folder, 'fr/index.html'));
    expect(await headerOf('nope')).toBe(join(folder, '404.html'));
    expect(await headerOf('%zz')).toBe('none');
    await close();
  });

  it('serves nothing outside its base', async () => {
    expect((await fetch(new URL('/fr/', server.url))).status).toBe(404);
  });

  /** The status of an answer to a path as it stands: fetch would resolve its dots before it asks. */
  const statusOf = (path: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(server.url);
      request({ hostname, port, path }, (answer) => resolve(answer.resume().statusCode))
        .on('error', reject)
        .end();
    });

  it('serves nothing outside its folder', async () => {
    expect(await statusOf('/a/b/..%2fsecret.txt')).toBe(404);
  });

  it.each(['//', '/a/b/%00', '/a/b/%zz', `/a/b/${'x'.repeat(300)}`])(
    'answers 400 to %s, an address that no file can have, and goes on',
    async (path) => {
      expect(await statusOf(path)).toBe(400);
      expect(await statusOf('/a/b/fr/')).toBe(200);
    },
  );

  it('compresses, when told to, what is not compressed already', async () => {
    writeFileSync(join(above, 'dist/a.woff2'), 'dense');
    const { url, close } = await serve(join(above, 'dist'), { port: 0, brotli: true });
    const encodings = await Promise.all(
      ['fr/', 'a.woff2'].map(async (path) => {
        const answer = await fetch(url + path, { headers: { 'accept-encoding': 'br' } });
        return [answer.headers.get('content-encoding'), await answer.text()];
      }),
    );
    await close();
    expect(encodings).toEqual([
      ['br', 'bonjour'],
      [null, 'dense'],
    ]);
  });
});
