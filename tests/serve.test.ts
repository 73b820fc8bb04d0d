import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../scripts/serve.ts';

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

  it('serves nothing outside its base', async () => {
    expect((await fetch(new URL('/fr/', server.url))).status).toBe(404);
  });

  it('serves nothing outside its folder', async () => {
    // fetch would resolve the dots before it asks
    const status = await new Promise((resolve, reject) => {
      const { hostname, port } = new URL(server.url);
      request({ hostname, port, path: '/a/b/..%2fsecret.txt' }, (answer) =>
        resolve(answer.resume().statusCode),
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(404);
  });
});
