import { JSDOM } from 'jsdom';
import { forEachScript } from '../src/route/script.ts';
import { pages } from '../src/site/prerender.ts';
import type { Declaration } from '../src/model/declaration.ts';
import { declaration } from './declaration.ts';

const scripts = forEachScript((name) => [`assets/${name}.js`]);
const inline = { code: '', hash: 'sha256-0' };
const site = {
  scripts,
  embedScript: inline,
  displayScript: inline,
  styles: () => inline,
  lateStyles: () => '',
  version: '0.0.0',
  figures: '',
  heights: {},
  versions: [],
};

/** HTML of every page of a declaration, by path. */
export const htmlOf = (from: Declaration, siteUrl?: string, frozen?: string): Map<string, string> =>
  new Map([...pages({ ...site, declaration: from, siteUrl, frozen })].map(({ path, html }) => [path, html]));

/** The pages as a browser without scripts would have them, by path. */
export const documentsOf = (from: Declaration): Map<string, Document> =>
  new Map([...htmlOf(from)].map(([path, html]) => [path, new JSDOM(html).window.document]));

export const documents = documentsOf(declaration);

/** A page by its folder below that of its language: "" for the reading page, "explore/refused/" … */
export function page(lang: string, folder: string, from = documents): Document {
  const found = from.get(`${lang}/${folder}index.html`);
  if (!found) throw new Error(`no page "${folder}" in "${lang}"`);
  return found;
}

/** The reading page of a language. */
export const reading = (lang: string, from = documents): Document => page(lang, '', from);
