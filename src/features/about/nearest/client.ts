/** Offers the page that was meant on the 404 page. Inlined into it: it is served at any depth of the site. */
import { nearest, type KnownPage } from './nearest.ts';

const pages = JSON.parse(document.getElementById('pages')?.textContent ?? '[]') as KnownPage[];
const meant = nearest(location.pathname, pages);
const offer = document.querySelector<HTMLElement>(`section[lang="${meant?.page.lang ?? ''}"] [data-nearest]`);
if (meant && offer) {
  const link = document.createElement('a');
  // With the origin, because a path may begin with two slashes, like the address of another host.
  link.href = location.origin + meant.path + location.search;
  link.textContent = meant.page.title;
  offer.append(' ', link);
  offer.hidden = false;
}
