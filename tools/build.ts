/**
 * Builds the site into dist/. Environment: DECLARATION (a folder of data/), SITE_URL (where the site will stand),
 * PICTURE_CACHE (none: every picture is drawn again).
 */
import { join } from 'node:path';
import { buildSite } from './vite-plugin-site/site.ts';
import { declarationFolder } from './declaration-folder.ts';
import { siteUrl } from './site-url.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const address = siteUrl(process.env.SITE_URL);

await buildSite({
  root,
  dist,
  hosting: join(root, 'hosting'),
  folder: declarationFolder(join(root, 'data'), process.env.DECLARATION),
  siteUrl: address,
  cache: process.env.PICTURE_CACHE === 'none' ? null : join(root, 'node_modules/.cache/pictures'),
});

console.log('dist/ is built, and hosting/ with files for servers; npm run check:size weighs it.');
if (!address) {
  console.log('SITE_URL is not set: canonical and alternate links, Open Graph and oEmbed are left out.');
}
