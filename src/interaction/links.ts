import { carriedTo, format, inLanguage, search, type Route } from '../route/route.ts';

/** Updates the links to other languages and pages, so that they carry the reader's switches. */
export function showLinks(route: Route, root: string, routeOf: (address: string) => Route): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]'))
    link.href = root + format(inLanguage(route, link.dataset['language'] ?? route.lang));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-carry]')) {
    const target = routeOf(link.href.replace(/#.*/, ''));
    link.search = search(carriedTo(target, route));
  }
}
