import { forSpeech } from '../i18n/format.ts';
import type { PageData } from '../contract/page-data.ts';
import { parse, type Route } from '../route/route.ts';

/** An element that every page has, by its id. @throws Error naming it where it is not there. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no element "${id}"`);
  return found;
}

/** The page that the script runs in: what it was handed, and where the site begins. */
export const page = JSON.parse(element('page').textContent) as PageData;

export const root = new URL(page.root || './', location.href);

/** Reads an address of this site; one that is no page is taken for that of the language. */
export const routeOf = (address: string): Route =>
  parse(address.slice(root.href.length), page.languages) ?? { page: 'reading', lang: page.lang };

/** Says something to a screen reader. */
export function announce(text: string): void {
  element('said').textContent = forSpeech(text);
}
