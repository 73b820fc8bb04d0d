import type { PageData } from '../page-data.ts';
import { format, inLanguage, type Route } from '../route.ts';
import { markChosen } from './choice.ts';
import { showParallel } from './parallel.ts';

/** Makes the page show a route: languages side by side, the chosen figure, and links to the other languages that keep both. */
export function show(route: Route, page: PageData, article: HTMLElement): void {
  showParallel(article, route.compare);
  markChosen(document, route.figure);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]'))
    link.href = page.root + format(inLanguage(route, link.dataset['language'] ?? page.lang));
  for (const button of document.querySelectorAll<HTMLElement>('[data-compare]'))
    button.setAttribute('aria-pressed', String(button.dataset['compare'] === route.compare));
}
