import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ViteBuilder } from 'vite';
import type { SharedViews, Version } from '../../src/contract/share.ts';
import type { Declaration } from '../../src/model/declaration.ts';
import { forEachScript } from '../../src/route/script.ts';
import type { Site } from '../../src/site/site.ts';
import { SPECULATION_RULES } from '../../src/site/speculation-rules.ts';
import { readDeclaration } from '../read-declaration.ts';
import { frozenPages, frozenStamps } from './frozen-pages.ts';
import { hashedPath, writeAssets, type Asset } from './asset.ts';
import { dataFiles, notFoundPage, pictureFiles } from './beside-pages.ts';
import { buildClassic, inline } from './classic.ts';
import { buildClient } from './client.ts';
import { editions } from './editions.ts';
import { frozenFolder, HOST_SCRIPT, versionsIn } from './frozen.ts';
import { writeHosting } from './hosting.ts';
import { integrityOf, INTEGRITY } from './integrity.ts';
import { licences, LICENCES, type Bundled } from './licences.ts';
import { styleSite } from './page-styles.ts';
import { precacheOf, withPrecache, WORKER } from './precache.ts';
import { decks } from './decks.ts';
import { buildPrerender, type Prerendering } from './prerender.ts';
import type { SiteSettings } from './settings.ts';
import { scormPackages } from './scorm.ts';
import { contentsOf } from './sizes.ts';

/** Sources of a site besides its code. */
interface Sources {
  declaration: Declaration;
  /** Content of figures.json. */
  figures: string;
  /** Frozen copies. */
  versions: Version[];
  /** Version of this project. */
  version: string;
}

async function readSources({ root, folder }: SiteSettings): Promise<Sources> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return {
    declaration: await readDeclaration(folder),
    figures: await readFile(join(folder, 'figures.json'), 'utf8'),
    versions: await versionsIn(frozenFolder(root, folder)),
    version,
  };
}

/** Builds all code: scripts for the browser, and rendering code for Node. */
async function buildCode(builder: ViteBuilder) {
  const client = await buildClient(builder);
  const classic = await buildClassic(builder);
  const prerender = await buildPrerender(builder);
  return {
    prerender,
    scripts: client.scripts,
    classic: classic.code,
    bundled: [...client.bundled, ...classic.bundled],
    files: [...client.files, { path: HOST_SCRIPT, content: classic.code.host }, ...prerender.fonts],
  };
}

type Code = Awaited<ReturnType<typeof buildCode>>;

/** The data of late code in each language, as files named after the hash of their content. */
function lateFiles({ lateData }: Prerendering, declaration: Declaration): Map<string, Asset> {
  return new Map(
    declaration.languages.map((lang) => {
      const content = JSON.stringify(lateData(declaration, lang));
      return [lang, { path: hashedPath(`late-${lang}`, 'json', content), content }];
    }),
  );
}

/** Returns the site as its pages need it, and the files that its pages load late: styles and data. */
function describeSite(
  { prerender, scripts, classic }: Code,
  { declaration, figures, versions, version }: Sources,
  { siteUrl, frozen }: SiteSettings,
): { site: Site; late: Asset[] } {
  const data = lateFiles(prerender, declaration);
  const unstyled = {
    declaration,
    version,
    versions,
    siteUrl,
    frozen,
    embedScript: inline(classic.embed),
    displayScript: inline(classic.display),
    nearestScript: inline(classic.nearest),
    speculationRules: inline(SPECULATION_RULES),
    stagedScript: inline(classic.staged),
    scripts: forEachScript((name) => scripts[name].files),
    figures: createHash('sha256').update(figures).digest('base64'),
    lateData: (lang: string) => data.get(lang)?.path ?? '',
  };
  const { site, sheets } = styleSite(prerender, unstyled, scripts);
  return { site, late: [...sheets, ...data.values()] };
}

/** All pages as files, rendered lazily. */
function* pageFiles({ pages }: Prerendering, site: Site): Generator<Asset> {
  for (const { path, html } of pages(site)) yield { path, content: html };
}

/**
 * Copies the fonts of frozen copies beside those of the site, too: a copy of 30 November 2026 takes its fonts
 * from there.
 */
async function copyFrozenFonts(
  { root, dist, folder }: Pick<SiteSettings, 'root' | 'dist' | 'folder'>,
  versions: readonly Version[],
): Promise<void> {
  for (const { hash } of versions)
    await cp(join(frozenFolder(root, folder), hash, 'assets'), join(dist, 'assets'), { recursive: true });
}

/** Copies files that are published unchanged: the data, static files, and the frozen copies. */
async function copyFiles({ root, dist, folder }: SiteSettings, versions: readonly Version[]): Promise<void> {
  const copy = (from: string, to: string) => cp(from, join(dist, to), { recursive: true });
  await copy(folder, `data/${basename(folder)}`);
  await copy(join(root, 'data/schema'), 'data/schema');
  await copy(join(root, 'static'), '');
  for (const { hash } of versions) await copy(join(frozenFolder(root, folder), hash), `v/${hash}`);
  await copyFrozenFonts({ root, dist, folder }, versions);
}

/** Writes the files that describe others: licences, the offline list, host configuration, hashes. */
async function describeFiles(
  { root, dist, hosting, framing }: SiteSettings,
  { base, worker, bundled, version }: { base: string; worker: string; bundled: Bundled[]; version: string },
): Promise<void> {
  const text = await licences(bundled, join(root, 'static/fonts'));
  await writeAssets(dist, [{ path: LICENCES, content: text }]);
  const script = withPrecache(worker, await precacheOf(dist));
  await writeAssets(dist, [{ path: WORKER, content: script }]);
  await writeHosting(dist, hosting, { base, framing });
  const hashes = integrityOf(version, await contentsOf(dist));
  await writeAssets(dist, [{ path: INTEGRITY, content: hashes }]);
}

/**
 * Builds the whole site: scripts, pages, styles, data, pictures, and the frozen copies.
 *
 * @param builder of a configuration with the plugin `site()`
 * @returns the views as the share page describes them
 */
export async function buildSite(builder: ViteBuilder, settings: SiteSettings): Promise<SharedViews> {
  const { dist, folder, siteUrl } = settings;
  const base = siteUrl ? new URL(siteUrl).pathname : '/';
  const sources = await readSources(settings);
  const code = await buildCode(builder);
  const { site, late } = describeSite(code, sources, settings);
  const { prerender, classic, bundled } = code;

  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });
  await writeAssets(dist, [...code.files, ...late]);
  await writeAssets(dist, pageFiles(prerender, site));
  await writeAssets(dist, editions(prerender, site, inline(classic.edition), sources.figures));
  await writeAssets(dist, scormPackages(prerender, site, inline(classic.scorm)));
  await writeAssets(dist, [notFoundPage(prerender, site, base)]);
  await writeAssets(dist, await dataFiles(prerender, site, folder));
  await writeAssets(dist, await pictureFiles(prerender, site, settings));
  await writeAssets(dist, await decks(prerender, site, settings));
  await copyFiles(settings, sources.versions);
  await writeAssets(dist, frozenPages(prerender, site.declaration, sources.versions));
  const copies = frozenFolder(settings.root, folder);
  await writeAssets(dist, await frozenStamps(copies, site.declaration, sources.versions));
  await describeFiles(settings, { base, worker: classic.worker, bundled, version: sources.version });
  return prerender.sharedByLanguage(site.declaration, site.heights);
}
