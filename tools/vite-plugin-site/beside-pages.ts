import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageFile } from '../../src/export/data-file.ts';
import { NOT_FOUND } from '../../src/export/not-found-file.ts';
import type { Site } from '../../src/site/site.ts';
import { coloursOf } from '../pictures/colours.ts';
import { drawPictures } from '../pictures/index.ts';
import { loadFaces } from '../pictures/typesetter.ts';
import type { Asset } from './asset.ts';
import { inline } from './classic.ts';
import { drawIcons } from './icons.ts';
import { packageOf } from './package.ts';
import { inPage } from './page-styles.ts';
import type { Prerendering } from './prerender.ts';
import type { SiteSettings } from './settings.ts';
import { sheetOf, wordsOf } from './sheets.ts';

/**
 * Returns the 404 page.
 *
 * @param base path of the site on its host, with a slash at both ends
 */
export function notFoundPage({ css, notFound }: Prerendering, site: Site, base: string): Asset {
  const unstyled = notFound(site, base, inline(''));
  const styles = inPage(sheetOf(css, wordsOf(unstyled)), base);
  return { path: NOT_FOUND, content: notFound(site, base, styles) };
}

/** Returns the figures as files, the answers of the lesson, the whole declaration as one file and, if siteUrl is known, oEmbed. */
export async function dataFiles(
  { answers, downloads, oembeds }: Prerendering,
  { declaration, siteUrl, heights }: Site,
  folder: string,
): Promise<Asset[]> {
  const data = downloads(declaration);
  const whole = { path: packageFile(declaration.about.id), content: await packageOf(folder, data) };
  return [
    ...data,
    ...answers(declaration),
    whole,
    ...(siteUrl ? oembeds(declaration, siteUrl, heights) : []),
  ];
}

/** Returns the pictures of views and pages, the icons, and the manifests. */
export async function pictureFiles(
  { pictures, manifests }: Prerendering,
  { declaration, version }: Site,
  { root, siteUrl, cache }: SiteSettings,
): Promise<Asset[]> {
  const theme = await readFile(join(root, 'src/styles/theme.css'), 'utf8');
  const faces = await loadFaces(
    join(root, 'src/styles/fonts'),
    ...declaration.languages.map((lang) => join(root, 'src/i18n', lang)),
  );
  const ground = coloursOf(theme, 'light').get('--paper') ?? '';
  const icon = await readFile(join(root, 'static/icon.svg'), 'utf8');
  return [
    ...(await drawPictures(pictures(declaration, version), { faces, css: theme, siteUrl, cache })),
    ...manifests(declaration, ground),
    ...(await drawIcons(icon, ground, cache)),
  ];
}
