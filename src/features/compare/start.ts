import { hydrate } from 'svelte';
import { Travel } from '../../figure/travel/travel.ts';
import { showLinks } from '../../interaction/links.ts';
import { announce, page, routeOf } from '../../interaction/page.ts';
import { search } from '../../route/route.ts';
import Instrument from './Instrument.svelte';
import { peopleOf } from './people-of.ts';
import { routeWith, selectionOf, type Selection } from '../../figure/compare/selection.ts';

/** Brings the instrument to life, and keeps it and the address alike. @throws Error without its data or place */
export function start(): void {
  const { compare: data } = page;
  const target = document.querySelector('[data-live="compare"]');
  if (!data || !target) throw new Error('the page has nothing to compare');
  const known = new Set(data.figures.map(({ id }) => id));
  const queryOf = (selection: Selection) => search(routeWith(routeOf(location.href), selection));

  const travel = new Travel({ groupOf: peopleOf(data), within: sidesOf });
  // The marks travel over the window, the drawings scroll with the page.
  addEventListener('scroll', () => travel.stop(), { passive: true });

  const instrument = hydrate(Instrument, {
    target,
    props: {
      data,
      announce,
      onleave: (place: HTMLElement) => travel.begin(place, place),
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

/** The sides of the window that marks do not cross: the question stays above them. */
function sidesOf(place: Element) {
  const question = place.parentElement?.querySelector('.choose')?.getBoundingClientRect();
  return { top: Math.max(0, question?.bottom ?? 0), bottom: innerHeight, left: 0, right: innerWidth };
}
