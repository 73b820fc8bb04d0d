import { JSDOM } from 'jsdom';
import { forEachScript } from '../src/route/script.ts';
import { page as render, pages, placeOf } from '../src/site/prerender.ts';
import { pages as registry } from '../src/site/pages.ts';
import type { Declaration } from '../src/model/declaration.ts';
import { declaration } from './declaration.ts';

const scripts = forEachScript((name) => [`assets/${name}.js`]);
const inline = { code: '', hash: 'sha256-0' };
const site = {
  scripts,
  embedScript: inline,
  displayScript: inline,
  nearestScript: inline,
  speculationRules: inline,
  stagedScript: inline,
  styles: () => inline,
  lateStyles: () => '',
  lateData: () => '',
  paperStyles: () => '',
  version: '0.0.0',
  figures: '',
  heights: {},
  versions: [],
};

const renderAll = (from: Declaration, siteUrl?: string, frozen?: string): Map<string, string> =>
  new Map([...pages({ ...site, declaration: from, siteUrl, frozen })].map(({ path, html }) => [path, html]));

/** Cache shared by the test files of a worker: the whole site is rendered once. */
const ours = { html: undefined as Map<string, string> | undefined, documents: new Map<string, Document>() };

/** Returns the HTML of every page of a declaration, by path. */
export function htmlOf(from: Declaration, siteUrl?: string, frozen?: string): Map<string, string> {
  if (from !== declaration || siteUrl || frozen) return renderAll(from, siteUrl, frozen);
  ours.html ??= renderAll(declaration);
  return ours.html;
}

const parse = (html: string): Document => new JSDOM(html).window.document;

function documentAt(path: string): Document | undefined {
  const html = htmlOf(declaration).get(path);
  const document = ours.documents.get(path) ?? (html === undefined ? undefined : parse(html));
  if (document) ours.documents.set(path, document);
  return document;
}

/** Returns all pages of a declaration as a browser without scripts shows them, by path. */
export const documentsOf = (from = declaration): Map<string, Document> =>
  new Map(
    [...htmlOf(from)].map(([path, html]) => [path, from === declaration ? documentAt(path)! : parse(html)]),
  );

/**
 * Returns a page by its folder below that of its language: "" for the reading page, "explore/refused/" … Of
 * another declaration only that page is rendered.
 */
export function page(lang: string, folder: string, from = declaration): Document {
  const path = `${lang}/${folder}index.html`;
  const place = placeOf(path, from);
  if (!place) throw new Error(`no page "${folder}" in "${lang}"`);
  if (from === declaration) return documentAt(path)!;
  return parse(render({ ...site, declaration: from }, place, registry[place.route.page].component).html);
}

/** Returns the reading page of a language. */
export const reading = (lang: string): Document => page(lang, '');
