import { hydrate } from 'svelte';
import { showLinks } from '../../interaction/links.ts';
import { announce, page, routeOf } from '../../interaction/page.ts';
import { search } from '../../route/route.ts';
import Instrument from './Instrument.svelte';
import { routeWith, selectionOf, type Selection } from './selection.ts';

/** Brings the instrument to life, and keeps it and the address alike. @throws Error without its data or place */
export function start(): void {
  const { compare: data } = page;
  const target = document.querySelector('[data-live="compare"]');
  if (!data || !target) throw new Error('the page has nothing to compare');
  const known = new Set(data.figures.map(({ id }) => id));
  const queryOf = (selection: Selection) => search(routeWith(routeOf(location.href), selection));

  const instrument = hydrate(Instrument, {
    target,
    props: {
      data,
      announce,
      hrefOf: (selection: Selection) => queryOf(selection),
      onselect(selection: Selection) {
        const query = queryOf(selection);
        if (query === search(routeOf(location.href))) return;
        history.pushState(null, '', query || location.pathname);
        showLinks(routeOf(location.href), page.root, routeOf);
      },
    },
  });

  function show(): void {
    const route = routeOf(location.href);
    const { selection, unknown } = selectionOf(route, known);
    instrument.show(selection, unknown);
    showLinks(route, page.root, routeOf);
  }

  addEventListener('popstate', () => {
    show();
    announce('');
  });
  show();
  document.documentElement.dataset['alive'] = '';
}
