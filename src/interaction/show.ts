import type { PageData } from '../page-data.ts';
import { format, inLanguage, search, type Route } from '../route.ts';
import { markChosen } from './choice.ts';
import { showParallel } from './parallel.ts';

/** Makes the page show a route: languages side by side, the chosen figure, and links that keep both. */
export function show(route: Route, page: PageData, article: HTMLElement): void {
  showParallel(article, route.compare);
  markChosen(document, route.figure);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]'))
    link.href = page.root + format(inLanguage(route, link.dataset['language'] ?? page.lang));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-compare]')) {
    const shown = link.dataset['compare'] === route.compare;
    const { compare, ...alone } = { ...route, compare: link.dataset['compare'] };
    link.href = search(shown ? alone : { ...alone, compare }) || location.pathname;
    if (shown) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}
