import { element, page, root, routeOf, announce } from '../../interaction/page.ts';
import { deviceStoreIn } from '../../interaction/device-store.ts';
import { showLinks } from '../../interaction/links.ts';
import { printAddress } from '../../interaction/print-address.ts';
import { beginExercises } from './begin.svelte.ts';

const { lang, declaration } = page;
if (page.exercises)
  beginExercises(element('summary'), {
    data: page.exercises,
    lang,
    declaration,
    store: deviceStoreIn(() => localStorage, { site: root.pathname, declaration, lang, what: 'exercises' }),
    announce,
  });
showLinks(routeOf(location.href), page.root, routeOf);
printAddress();
document.documentElement.dataset['alive'] = '';
// The tasks are usable before a copy is offered, and without it.
import('../offline/offline.ts').then(
  ({ offerOffline }) => offerOffline(),
  () => undefined,
);
