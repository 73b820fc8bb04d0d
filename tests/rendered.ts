import { JSDOM } from 'jsdom';
import { pages } from '../src/prerender.ts';
import type { Declaration } from '../src/model/declaration.ts';
import { declaration } from './declaration.ts';

const assets = { script: 'assets/main.js', styles: ['assets/styles.css'], fonts: ['fonts/serif.woff2'] };

/** HTML of every page of a declaration, by path. */
export const htmlOf = (from: Declaration, siteUrl?: string): Map<string, string> =>
  new Map(
    pages({ declaration: from, assets, siteUrl, version: '0.0.0' }).map(({ path, html }) => [path, html]),
  );

/** The pages as a browser without scripts would have them, by path. */
export const documentsOf = (from: Declaration): Map<string, Document> =>
  new Map([...htmlOf(from)].map(([path, html]) => [path, new JSDOM(html).window.document]));

export const documents = documentsOf(declaration);

/** The reading page of a language. */
export function reading(lang: string, from = documents): Document {
  const found = from.get(`${lang}/index.html`);
  if (!found) throw new Error(`no reading page in "${lang}"`);
  return found;
}
