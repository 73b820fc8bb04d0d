import { hydrate } from 'svelte';
import { element, page, routeOf } from '../../../interaction/page.ts';
import { showLinks } from '../../../interaction/links.ts';
import { printAddress } from '../../../interaction/print-address.ts';
import ClassWork from './ClassWork.svelte';

const { lang, declaration, collected: data } = page;
if (data) hydrate(ClassWork, { target: element('class'), props: { data, lang, declaration } });
showLinks(routeOf(location.href), page.root, routeOf);
printAddress();
document.documentElement.dataset['alive'] = '';
// The page works before the copy for a room without a network is made, and without it.
import('../../offline/offline.ts').then(
  ({ keepOffline }) => keepOffline(),
  () => undefined,
);
