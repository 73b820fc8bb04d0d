import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { JSDOM } from 'jsdom';
import { parseAst } from 'vite';
import { brotliSize } from './sizes.ts';

/** Downloads of a page of the built site, in bytes after brotli, without fonts. */
export interface Weight {
  path: string;
  html: number;
  script: number;
  styles: number;
  data: number;
  total: number;
}

/** Addresses in a page, relative to the site's root; external ones are left out. */
function addresses(page: Document, path: string, selector: string, attribute: string): string[] {
  return [...page.querySelectorAll(selector)]
    .map((element) => element.getAttribute(attribute) ?? '')
    .filter((address) => address !== '' && !/^[a-z]+:/i.test(address))
    .map((address) => posix.join(posix.dirname(path), address.replace(/[?#].*/, '')));
}

/** Modules a script imports statically, as paths relative to the site's root. */
function staticImports(path: string, source: string): string[] {
  return parseAst(source).body.flatMap((node) => {
    const specifier = 'source' in node ? node.source?.value : undefined;
    return specifier ? [posix.join(posix.dirname(path), specifier)] : [];
  });
}

/** Some scripts and all their static imports, each once. */
async function withImports(dist: string, paths: string[], seen = new Set<string>()): Promise<Set<string>> {
  for (const path of paths) {
    if (seen.has(path)) continue;
    seen.add(path);
    await withImports(dist, staticImports(path, await readFile(join(dist, path), 'utf8')), seen);
  }
  return seen;
}

/**
 * Weighs a page with the files it needs at once: its scripts with all static imports, its styles, its data.
 *
 * @param path of the page, relative to `dist`
 * @param fetched files that a page with a script fetches when it opens, relative to `dist`
 */
export async function weigh(dist: string, path: string, fetched: string[]): Promise<Weight> {
  const source = await readFile(join(dist, path));
  const page = new JSDOM(source).window.document;
  const size = async (paths: Iterable<string>) => {
    const sizes = [...paths].map(async (each) => brotliSize(await readFile(join(dist, each))));
    return (await Promise.all(sizes)).reduce((sum, each) => sum + each, 0);
  };
  const loaded = [
    ...addresses(page, path, 'script[src]', 'src'),
    ...addresses(page, path, 'link[rel="modulepreload"]', 'href'),
  ];
  const html = brotliSize(source);
  const script = await size(await withImports(dist, loaded));
  const styles = await size(new Set(addresses(page, path, 'link[rel="stylesheet"]', 'href')));
  const data = loaded.length > 0 ? await size(fetched) : 0;
  return { path, html, script, styles, data, total: html + script + styles + data };
}

/**
 * Adds up the fonts of a page that its own words need: those without a unicode-range, as they are, because
 * fonts are dense (tests/fonts.test.ts proves that the words of pages are in them).
 */
export async function fontBytes(dist: string, path: string): Promise<number> {
  const source = await readFile(join(dist, path), 'utf8');
  const files = [...source.matchAll(/@font-face\s*\{[^}]*\}/g)]
    .filter(([face]) => !face.includes('unicode-range'))
    .flatMap(([face]) => /url\(["']?([^)"']+\.woff2)/.exec(face)?.[1] ?? []);
  const sizes = [...new Set(files)].map(
    async (file) => (await readFile(join(dist, posix.join(posix.dirname(path), file)))).length,
  );
  return (await Promise.all(sizes)).reduce((sum, each) => sum + each, 0);
}
