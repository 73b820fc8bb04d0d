import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { packageFile } from '../../src/export/data-file.ts';
import { NOT_FOUND } from '../../src/export/not-found-file.ts';
import { forEachScript, type Script } from '../../src/route/script.ts';
import type { PageKind } from '../../src/route/route.ts';
import type { FrameHeights, SharedViews } from '../../src/contract/share.ts';
import { coloursOf } from '../pictures/colours.ts';
import { drawPictures } from '../pictures/index.ts';
import { loadFaces } from '../pictures/typesetter.ts';
import { readDeclaration } from '../read-declaration.ts';
import { buildClient } from './client.ts';
import { integrityOf, INTEGRITY } from './integrity.ts';
import { writeHosting } from './hosting.ts';
import { editions } from './editions.ts';
import { frameHeight } from './frame-height.ts';
import { frozenFolder, HOST_SCRIPT, versionsIn } from './frozen.ts';
import { contentsOf } from './sizes.ts';
import { asidePages, asideStamps } from './aside.ts';
import { drawIcons } from './icons.ts';
import { classicScript, inline } from './inline.ts';
import { packageOf } from './package.ts';
import { precacheOf, withPrecache, WORKER } from './precache.ts';
import { licences, LICENCES } from './licences.ts';
import { buildPrerender } from './prerender.ts';
import { inPage, lateSheetOf, scopes, sheetOf } from './sheets.ts';

export interface SiteSettings {
  /** The project's own folder. */
  root: string;
  /** Where the site is written; emptied first. */
  dist: string;
  /** The declaration's folder. */
  folder: string;
  /** Absolute address of the site's root with a slash at its end, where it is known. */
  siteUrl: string | undefined;
  /** Where pictures lie that were drawn before; null to draw them all. */
  cache: string | null;
  /** Where files for servers are written; emptied first. They are not written where it is left out. */
  hosting?: string;
  /** The day that embedded figures say they were set aside on; undefined for the living ones. */
  frozen?: string;
}

/** The file of a style sheet, named after what is in it; none for an empty one. */
const sheetFile = (sheet: string): string =>
  sheet && `assets/late-${createHash('sha256').update(sheet).digest('base64url').slice(0, 8)}.css`;

/**
 * Builds the whole site: scripts, pages, styles, data, pictures, and the copies that were set aside.
 *
 * @returns what is said of the views where they are shared
 */
export async function buildSite({
  root,
  dist,
  hosting,
  folder,
  siteUrl,
  cache,
  frozen,
}: SiteSettings): Promise<SharedViews> {
  const write = async (path: string, content: string | Uint8Array): Promise<void> => {
    const file = join(dist, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  };
  const base = siteUrl ? new URL(siteUrl).pathname : '/';
  const declaration = await readDeclaration(folder);
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const versions = await versionsIn(frozenFolder(root, folder));

  const { scripts, bundled } = await buildClient(root, dist);
  const classic = async (entry: string): Promise<string> => {
    const { code, bundled: own } = await classicScript(root, entry);
    bundled.push(...own);
    return code;
  };
  const embedScript = inline(await classic('src/features/embed/client.ts'));
  await write(HOST_SCRIPT, await classic('src/features/embed/host/client.ts'));
  const displayScript = inline(await classic('src/shell/display.ts'));

  const figures = await readFile(join(folder, 'figures.json'), 'utf8');

  let shared: SharedViews;
  const temporary = await mkdtemp(join(tmpdir(), 'prerender-'));
  try {
    const prerender = await buildPrerender(root, temporary);
    const { pages, pictures, downloads, manifests, oembeds, sharedByLanguage, css, fonts } = prerender;
    for (const { path, content } of fonts) await write(path, content);
    const heights: FrameHeights = {};
    const site = {
      declaration,
      embedScript,
      displayScript,
      scripts: forEachScript((name) => scripts[name].files),
      siteUrl,
      version,
      figures: createHash('sha256').update(figures).digest('base64'),
      heights,
      versions,
      frozen,
    };

    // What is on the pages of a kind, before the script and after it, says which styles they need.
    const present = new Map<PageKind, Set<string>>();
    const late = new Map<PageKind, Set<string>>();
    const scopesOf = (script: Script | 'inline') => (script === 'inline' ? [] : scripts[script].scopes);
    for (const { kind, script, path, html } of pages({
      ...site,
      styles: () => inline(''),
      lateStyles: () => '',
    })) {
      const own = new Set([...(present.get(kind) ?? scopesOf(script)), ...scopes(html)]);
      present.set(kind, own);
      if (script !== 'inline')
        late.set(kind, new Set([...scripts[script].lateScopes].filter((scope) => !own.has(scope))));
      const [lang = '', , view = ''] = path.split('/');
      if (kind === 'embed') heights[lang] = { ...heights[lang], [view]: frameHeight(html) };
    }
    const sheets = new Map([...present].map(([kind, own]) => [kind, sheetOf(css, own)]));
    const styles = (kind: PageKind, root: string) => inline(inPage(sheets.get(kind) ?? css, root));
    const lateSheets = new Map([...late].map(([kind, own]) => [kind, lateSheetOf(css, own)]));
    for (const sheet of new Set(lateSheets.values())) if (sheet) await write(sheetFile(sheet), sheet);
    const lateStyles = (kind: PageKind) => sheetFile(lateSheets.get(kind) ?? '');
    for (const { path, html } of pages({ ...site, styles, lateStyles })) await write(path, html);

    const editionScript = inline(await classic('src/site/edition/client.ts'));
    for (const { path, content } of editions(prerender, site, editionScript, figures))
      await write(path, content);

    const bareNotFound = prerender.notFound({ declaration }, base, inline(''));
    const notFoundStyles = inline(inPage(sheetOf(css, scopes(bareNotFound)), base));
    await write(NOT_FOUND, prerender.notFound({ declaration }, base, notFoundStyles));

    for (const { path, content } of asidePages(prerender, declaration, versions)) await write(path, content);

    shared = sharedByLanguage(declaration, heights);
    const data = downloads(declaration);
    for (const { path, content } of data) await write(path, content);
    await write(packageFile(declaration.about.id), await packageOf(folder, data));
    if (siteUrl)
      for (const { path, content } of oembeds(declaration, siteUrl, heights)) await write(path, content);

    const theme = await readFile(join(root, 'src/styles/theme.css'), 'utf8');
    const drawn = await drawPictures(pictures(declaration, version), {
      faces: await loadFaces(
        join(root, 'src/styles/fonts'),
        ...declaration.languages.map((lang) => join(root, 'src/i18n', lang)),
      ),
      css: theme,
      siteUrl,
      cache,
    });
    for (const { path, content } of drawn) await write(path, content);

    const ground = coloursOf(theme, 'light').get('--paper') ?? '';
    for (const { path, content } of manifests(declaration, ground)) await write(path, content);
    const icon = await readFile(join(root, 'static/icon.svg'), 'utf8');
    for (const { path, content } of await drawIcons(icon, ground, cache)) await write(path, content);
  } finally {
    await rm(temporary, { recursive: true });
  }

  await cp(folder, join(dist, 'data', basename(folder)), { recursive: true });
  await cp(join(root, 'data/schema'), join(dist, 'data/schema'), { recursive: true });
  await cp(join(root, 'static'), dist, { recursive: true });
  for (const { hash } of versions)
    await cp(join(frozenFolder(root, folder), hash), join(dist, 'v', hash), { recursive: true });
  for (const { path, content } of await asideStamps(frozenFolder(root, folder), declaration, versions))
    await write(path, content);

  const worker = await classic('src/features/offline/service-worker.ts');
  await write(LICENCES, await licences(bundled, join(root, 'static/fonts')));

  // It lists what is there.
  await write(WORKER, withPrecache(worker, await precacheOf(dist)));
  await writeHosting(dist, hosting, base);
  await write(INTEGRITY, integrityOf(version, await contentsOf(dist)));
  return shared;
}
