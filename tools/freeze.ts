/**
 * Writes a frozen copy of the embedded figures and their pictures to frozen/<declaration>/<hash>/, to be
 * committed: every later build of that declaration publishes it at v/<hash>/, so that a quoted figure never
 * changes. Environment: DECLARATION, SITE_URL (as for the build; the addresses in the pictures), FREEZE_DATE
 * (today).
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { createBuilder } from 'vite';
import { repack } from './pictures/repack.ts';
import { siteUrl } from './site-url.ts';
import { buildSite } from './vite-plugin-site/build.ts';
import { frozenFolder, hashOf, STAMP, type Stamp } from './vite-plugin-site/frozen.ts';
import { chosenFolder, pictureCache } from './vite-plugin-site/settings.ts';
import { filesBelow } from './vite-plugin-site/sizes.ts';

/** Files of a frozen copy: embedded figures, the script for host pages, pictures and fonts. */
const KEPT =
  /^([A-Za-z0-9-]+\/embed\/.*|declaration-figure\.js|assets\/.*\.woff2|licences\.txt|images\/(?!.*(page-|-ours)).*)$/;

const root = join(import.meta.dirname, '..');
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
const date = process.env.FREEZE_DATE ?? new Date().toISOString().slice(0, 10);

if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Error(`FREEZE_DATE=${date}: not a day such as 2016-08-30`);

const folder = chosenFolder(root);
const built = await mkdtemp(join(tmpdir(), 'freeze-'));
try {
  const views = await buildSite(await createBuilder({ root }), {
    root,
    dist: built,
    folder,
    siteUrl: siteUrl(process.env.SITE_URL),
    cache: pictureCache(root),
    frozen: date,
  });
  const paths = (await filesBelow(built)).filter((path) => KEPT.test(path));
  const files = new Map(
    await Promise.all(
      paths.map(async (path): Promise<[string, Uint8Array]> => {
        const content = await readFile(join(built, path));
        return [path, path.endsWith('.png') ? await repack(content) : content];
      }),
    ),
  );
  const hash = hashOf(files);
  const copy = join(frozenFolder(root, folder), hash);
  for (const [path, content] of files) {
    const file = join(copy, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const stamp: Stamp = { date, version, views };
  await writeFile(join(copy, STAMP), `${JSON.stringify(stamp, null, 2)}\n`);
  console.log(`${relative(root, copy)}/: ${String(files.size)} files, as of ${date}. Commit them.`);
} finally {
  await rm(built, { recursive: true });
}
