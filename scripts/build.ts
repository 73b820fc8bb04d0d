/** Builds the site into dist/. Environment: DECLARATION (a folder of data/), SITE_URL (where the site will stand). */
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { buildClient } from './build/client.ts';
import { frameHeight } from './build/frame-height.ts';
import { classicScript, inline } from './build/inline.ts';
import { packageOf } from './build/package.ts';
import { fontsToPreload } from './build/preloads.ts';
import { buildPrerender } from './build/prerender.ts';
import { scopes, sheetOf } from './build/sheets.ts';
import { kilobytes, sizesBelow, table } from './build/sizes.ts';
import { packageFile } from '../src/export/data-file.ts';
import type { Script } from '../src/pages/index.ts';
import type { FrameHeights } from '../src/share-data.ts';
import type { PageKind } from '../src/route.ts';
import { drawPictures } from './pictures/index.ts';
import { loadFaces } from './pictures/typesetter.ts';
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

/** Fonts as a sheet addresses them that stands in an embedded page and not beside them. */
const fromEmbed = (css: string) => css.replace(/url\((?=[\w-]+\.woff2)/g, 'url(../../../assets/');

const scripts = await buildClient(root, dist);
const embedScript = inline(await classicScript(root, 'src/embed.ts'));
await write('declaration-figure.js', await classicScript(root, 'src/host.ts'));

const temporary = await mkdtemp(join(tmpdir(), 'prerender-'));
try {
  const { pages, pictures, downloads, oembeds, css, fonts } = await buildPrerender(root, temporary);
  for (const { path, content } of fonts) await write(path, content);
  const site = {
    declaration,
    inline: { script: embedScript, styles: inline('') },
    scripts: {
      main: scripts.main.files,
      count: scripts.count.files,
      share: scripts.share.files,
      plain: scripts.plain.files,
    },
    fonts: fontsToPreload(fonts.map(({ path }) => path)),
    siteUrl: address,
    version,
    heights: {} as FrameHeights,
    versions: [],
  };

  const scopesOf = (script: Script | 'inline') => (script === 'inline' ? [] : scripts[script].scopes);
  // What is on the pages of a kind, before the script and after it, says which styles they need.
  const present = new Map<PageKind, Set<string>>();
  for (const { kind, script, path, html } of pages({ ...site, styles: () => '' })) {
    present.set(kind, new Set([...(present.get(kind) ?? scopesOf(script)), ...scopes(html)]));
    const [lang = '', , view = ''] = path.split('/');
    if (kind === 'embed') site.heights[lang] = { ...site.heights[lang], [view]: frameHeight(html) };
  }
  const sheets = new Map([...present].map(([kind, own]) => [kind, sheetOf(css, own)]));
  const pathOf = (sheet: string) =>
    `assets/styles-${createHash('sha256').update(sheet).digest('base64url').slice(0, 8)}.css`;
  const embedded = sheets.get('embed') ?? '';
  sheets.delete('embed');
  for (const sheet of new Set(sheets.values())) await write(pathOf(sheet), sheet);

  const styles = (kind: PageKind) => pathOf(sheets.get(kind) ?? css);
  const inPage = { ...site.inline, styles: inline(fromEmbed(embedded)) };
  for (const { path, html } of pages({ ...site, styles, inline: inPage })) await write(path, html);

  const data = downloads(declaration);
  for (const { path, content } of data) await write(path, content);
  await write(packageFile(declaration.about.id), await packageOf(folder, data));
  if (address)
    for (const { path, content } of oembeds(declaration, address, site.heights)) await write(path, content);

  const drawn = await drawPictures(pictures(declaration, version), {
    faces: await loadFaces(join(root, 'src/fonts')),
    css: await readFile(join(root, 'src/theme.css'), 'utf8'),
    siteUrl: address,
    cache: join(root, 'node_modules/.cache/pictures'),
  });
  for (const { path, content } of drawn) await write(path, content);
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
  console.log('SITE_URL is not set: canonical links, Open Graph and oEmbed are left out.');
}
