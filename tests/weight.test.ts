import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { brotliSize } from '../tools/vite-plugin-site/sizes.ts';
import { fontBytes, weigh } from '../tools/vite-plugin-site/weight.ts';

describe('weigh(dist, path, fetched)', () => {
  let dist: string;
  const files: Record<string, string> = {
    'fr/index.html':
      '<link rel="stylesheet" href="../a/s.css"><script type="module" src="../a/main.js"></script>',
    'fr/plain.html': '<p>no script</p>',
    'fr/fonts.html':
      '<style>@font-face{src:url(../a/s.woff2)format("woff2");src:url("../a/s.woff2" x()) format("woff2")}' +
      '@font-face{src:url(../a/r.woff2);unicode-range:U+100}@font-face{src:local(Arial)}</style>',
    'a/s.woff2': 'serif',
    'a/r.woff2': 'the letters of other languages',
    'a/s.css': 'p { color: red }',
    'a/main.js': `import { b } from './b.js'; export * from './c.js'; import('./late.js'); console.log(b);`,
    'a/b.js': `import './c.js'; export const b = 'b'.repeat(9);`,
    'a/c.js': `export const c = 'of both';`,
    'a/late.js': `console.log('a script that nobody waits for');`,
    'data.json': '{"figures":[]}',
  };
  const size = (path: string) => brotliSize(Buffer.from(files[path] ?? ''));

  beforeEach(() => {
    dist = mkdtempSync(join(tmpdir(), 'weight-'));
    for (const folder of ['fr', 'a']) mkdirSync(join(dist, folder));
    for (const [path, content] of Object.entries(files)) writeFileSync(join(dist, path), content);
  });

  afterEach(() => {
    rmSync(dist, { recursive: true });
  });

  it('counts a script and all it imports statically, each once, and nothing that comes later', async () => {
    const { script } = await weigh(dist, 'fr/index.html', []);
    expect(script).toBe(size('a/main.js') + size('a/b.js') + size('a/c.js'));
  });

  it('adds up page, script, styles and data', async () => {
    const { html, script, styles, data, total } = await weigh(dist, 'fr/index.html', ['data.json']);
    expect([html, styles, data]).toEqual([size('fr/index.html'), size('a/s.css'), size('data.json')]);
    expect(total).toBe(html + script + styles + data);
  });

  it('fontBytes(dist, path) adds up the fonts without a range, each once, as they are', async () => {
    expect(await fontBytes(dist, 'fr/fonts.html')).toBe('serif'.length);
    expect(await fontBytes(dist, 'fr/plain.html')).toBe(0);
  });

  it('counts no data for a page without a script', async () => {
    expect(await weigh(dist, 'fr/plain.html', ['data.json'])).toMatchObject({ script: 0, data: 0 });
  });
});
