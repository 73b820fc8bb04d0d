import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { frozenFolder, hashOf, STAMP, versionsIn, type Stamp } from '../tools/vite-plugin-site/frozen.ts';
import { contentsOf } from '../tools/vite-plugin-site/sizes.ts';
import { declaration, folder } from './declaration.ts';
import { htmlOf } from './rendered.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('hashOf(files)', () => {
  it('is the same for the same files in any order, and another for any other byte or name', () => {
    const hash = hashOf(
      new Map([
        ['a', bytes('1')],
        ['b', bytes('2')],
      ]),
    );
    expect(hash).toMatch(/^[0-9a-f]{12}$/);
    expect(
      hashOf(
        new Map([
          ['b', bytes('2')],
          ['a', bytes('1')],
        ]),
      ),
    ).toBe(hash);
    expect(
      hashOf(
        new Map([
          ['a', bytes('1')],
          ['b', bytes('3')],
        ]),
      ),
    ).not.toBe(hash);
    expect(
      hashOf(
        new Map([
          ['a', bytes('1')],
          ['c', bytes('2')],
        ]),
      ),
    ).not.toBe(hash);
    expect(
      hashOf(
        new Map([
          ['a', bytes('12')],
          ['b', bytes('')],
        ]),
      ),
    ).not.toBe(hash);
  });
});

const [OLD, NEW] = ['aaaaaaaaaaa1', 'bbbbbbbbbbb2'] as const;

describe('versionsIn(folder)', () => {
  const stamped = async (stamps: Record<string, string>) => {
    const folder = await mkdtemp(join(tmpdir(), 'frozen-'));
    for (const [hash, stamp] of Object.entries(stamps)) {
      await mkdir(join(folder, hash));
      await writeFile(join(folder, hash, 'declaration-figure.js'), 'abc');
      await writeFile(join(folder, hash, STAMP), stamp);
    }
    return versionsIn(folder);
  };

  it('gives the newest first, and nothing where nothing was frozen', async () => {
    const stamps = { [OLD]: '{"date":"2016-08-30"}', [NEW]: '{"date":"2026-11-25"}', notes: '' };
    expect((await stamped(stamps)).map(({ hash }) => hash)).toEqual([NEW, OLD]);
    expect(await versionsIn('nowhere')).toEqual([]);
  });

  it('says the hash of its script as a browser checks it', async () => {
    const [version] = await stamped({ [NEW]: '{"date":"2026-11-25"}' });
    // Test vector of SHA-384: the hash of "abc".
    const hash =
      'cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7';
    expect(version?.integrity).toBe(`sha384-${Buffer.from(hash, 'hex').toString('base64')}`);
  });

  it('names the stamp that says no day', async () => {
    await expect(stamped({ [OLD]: '{"date":"yesterday"}' })).rejects.toThrow(`/${OLD}/frozen.json: date`);
  });
});

const root = join(import.meta.dirname, '..');

describe('the frozen copies', () => {
  const own = frozenFolder(root, folder);

  it('lie in a folder for each declaration: no other one hands them out', async () => {
    expect(await versionsIn(own)).not.toEqual([]);
    expect(await versionsIn(frozenFolder(root, 'data/example'))).toEqual([]);
  });

  it('are, byte for byte, what their names say, or their stamps where their pictures were repacked', async () => {
    for (const { hash } of await versionsIn(own)) {
      const { repacked } = JSON.parse(await readFile(join(own, hash, STAMP), 'utf8')) as Stamp;
      const files = await contentsOf(join(own, hash));
      files.delete(STAMP);
      expect(hashOf(files), `frozen/${basename(own)}/${hash}`).toBe(repacked ?? hash);
    }
  });
});

describe('a frozen figure', () => {
  const pages = htmlOf(declaration, undefined, '2026-11-25');

  it.each(declaration.languages)(
    'says its day in %s, and leads to the living one, two folders further up',
    (lang) => {
      const page = new JSDOM(pages.get(`${lang}/embed/removals/index.html`) ?? '').window.document;
      expect(page.querySelector('figcaption')?.textContent).toMatch(/25.*2026/);
      const link = page.querySelector('figcaption a')?.getAttribute('href') ?? '';
      const at = `https://example.org/v/abc/${lang}/embed/removals/`;
      expect(new URL(link, at).pathname).toBe(`/${lang}/figures/removals/`);
    },
  );

  it('leaves all other pages as they are', () => {
    const living = htmlOf(declaration);
    for (const [path, html] of pages) if (!path.includes('/embed/')) expect(html).toBe(living.get(path));
  });
});
