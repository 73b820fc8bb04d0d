import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import type * as late from '../../../src/site/late-data.ts';
import type * as missing from '../../../src/site/not-found.ts';
import type * as prerender from '../../../src/site/prerender.ts';
import type * as reader from '../../read-declaration.ts';
import type { PageKind } from '../../../src/route/route.ts';
import { SPECULATION_RULES } from '../../../src/site/speculation-rules.ts';
import { forEachScript, sources } from '../../../src/route/script.ts';
import { chosenFolder } from '../settings.ts';
import { pageEntry } from './lazy-pages.ts';

// All are loaded through Vite, so that changes in the model take effect at once.
const READER = '/tools/read-declaration.ts';
export const NOT_FOUND = '/src/site/not-found.ts';
export const PRERENDER = '/src/site/prerender.ts';
const LATE = '/src/site/late-data.ts';

/** Address of a page's styles, below the site's root. */
export const STYLES = 'dev/styles.css';

/** Address of the data of late code, below the site's root. */
export const LATE_DATA = 'dev/late.json';

/** Code that the build inlines, but that pages request in development. */
const inlineOf = (code: string) => ({ code, hash: '' });

/** The site in development: its scripts are its sources. */
const siteAt = (base: string) => ({
  scripts: forEachScript((name) => [sources[name]]),
  styles: (kind: PageKind) => inlineOf(`@import url(${base}${STYLES}?page=${kind})`),
  lateStyles: () => '',
  lateData: (lang: string) => `${LATE_DATA}?lang=${lang}`,
  paperStyles: () => '',
  embedScript: inlineOf(`import('${base}src/features/embed/client.ts')`),
  displayScript: inlineOf(`import('${base}src/shell/display.ts')`),
  nearestScript: inlineOf(`import('${base}src/features/about/nearest/client.ts')`),
  speculationRules: inlineOf(SPECULATION_RULES),
  stagedScript: inlineOf(`import('${base}src/features/reading/stage/staged.ts')`),
  figures: '',
  heights: {},
  versions: [],
});

/** Reads the declaration from its current files. @throws DataError if the data has issues */
async function currentDeclaration(server: ViteDevServer) {
  const { readDeclaration } = (await server.ssrLoadModule(READER)) as typeof reader;
  return readDeclaration(chosenFolder(server.config.root));
}

/** Returns the data of late code in a language, as JSON. @throws DataError if the data has issues */
export async function renderLateData(server: ViteDevServer, lang: string): Promise<string> {
  const { lateData } = (await server.ssrLoadModule(LATE)) as typeof late;
  return JSON.stringify(lateData(await currentDeclaration(server), lang));
}

/**
 * Renders one page from the current sources and data.
 *
 * @param path below the site's root: "fr/about/index.html"
 * @throws DataError if the data has issues
 */
export async function renderPage(
  server: ViteDevServer,
  path: string,
): Promise<{ status: number; html: string }> {
  const { root, base } = server.config;
  const { page, placeOf } = (await server.ssrLoadModule(PRERENDER)) as typeof prerender;
  const declaration = await currentDeclaration(server);
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const site = { ...siteAt(base), declaration, version };
  const place = placeOf(path, declaration);
  if (!place) {
    const { notFound } = (await server.ssrLoadModule(NOT_FOUND)) as typeof missing;
    return { status: 404, html: notFound(site, base, inlineOf(`@import url(${base}${STYLES})`)) };
  }
  const { default: component } = await (await pageEntry(server, place.route.page)).load();
  return { status: 200, html: page(site, place, component).html };
}
