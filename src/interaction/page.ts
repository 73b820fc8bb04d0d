import { forSpeech } from '../i18n/format.ts';
import type { PageData } from '../contract/page-data.ts';
import { parse, type Route } from '../route/route.ts';

/** Returns an element that every page has, by its id. @throws Error naming it if it is missing. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no element "${id}"`);
  return found;
}

/** Data of the page in which the script runs. */
export const page = JSON.parse(element('page').textContent) as PageData;

export const root = new URL(page.root || './', location.href);

/** Parses an address of this site; any other address gives the reading page in the page's language. */
export const routeOf = (address: string): Route =>
  parse(address.slice(root.href.length), page.languages) ?? { page: 'reading', lang: page.lang };

/** Announces a text to screen readers. */
export function announce(text: string): void {
  element('said').textContent = forSpeech(text);
}
