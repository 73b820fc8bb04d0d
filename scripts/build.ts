/** Builds the site into dist/. Environment: DECLARATION (a folder of data/), SITE_URL (where the site will stand). */
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { buildClient } from './build/client.ts';
import { fontsToPreload } from './build/preloads.ts';
import { buildPrerender } from './build/prerender.ts';
import { scopes, sheetOf } from './build/sheets.ts';
import { kilobytes, sizesBelow, table } from './build/sizes.ts';
import type { PageKind } from '../src/route.ts';
import { declarationFolder } from './declaration-folder.ts';
import { readDeclaration } from './read-declaration.ts';
import { siteUrl } from './site-url.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

async function write(path: string, content: string | Uint8Array): Promise<void> {
  const file = join(dist, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

const address = siteUrl(process.env.SITE_URL);
const folder = declarationFolder(join(root, 'data'), process.env.DECLARATION);
const declaration = await readDeclaration(folder);
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };

const scripts = await buildClient(root, dist);

const temporary = await mkdtemp(join(tmpdir(), 'prerender-'));
try {
  const { pages, css, fonts } = await buildPrerender(root, temporary);
  for (const { path, content } of fonts) await write(path, content);
  const site = {
    declaration,
    scripts: { main: scripts.main.files, count: scripts.count.files, plain: scripts.plain.files },
    fonts: fontsToPreload(fonts.map(({ path }) => path)),
    siteUrl: address,
    version,
  };

  // What is on the pages of a kind, before the script and after it, says which styles they need.
  const present = new Map<PageKind, Set<string>>();
  for (const { kind, script, html } of pages({ ...site, styles: () => '' }))
    present.set(kind, new Set([...(present.get(kind) ?? scripts[script].scopes), ...scopes(html)]));
  const sheets = new Map([...present].map(([kind, own]) => [kind, sheetOf(css, own)]));
  const pathOf = (sheet: string) =>
    `assets/styles-${createHash('sha256').update(sheet).digest('base64url').slice(0, 8)}.css`;
  for (const sheet of new Set(sheets.values())) await write(pathOf(sheet), sheet);

  const styles = (kind: PageKind) => pathOf(sheets.get(kind) ?? css);
  for (const { path, html } of pages({ ...site, styles })) await write(path, html);
} finally {
  await rm(temporary, { recursive: true });
}

await cp(folder, join(dist, 'data', basename(folder)), { recursive: true });
await cp(join(root, 'data/schema'), join(dist, 'data/schema'), { recursive: true });
await cp(join(root, 'static'), dist, { recursive: true });

const sizes = await sizesBelow(dist, /\.(html|js|css|woff2)$/);
const rows = sizes.map(({ path, raw, brotli }) => [path, kilobytes(raw), kilobytes(brotli)]);
console.log(table([['dist/', 'kB', 'brotli'], ...rows]));
if (!address) {
  console.log('SITE_URL is not set: canonical links and Open Graph are left out.');
}
