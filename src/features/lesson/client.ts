import { element, page, routeOf, announce } from '../../interaction/page.ts';
import { showLinks } from '../../interaction/links.ts';
import { printAddress } from '../../interaction/print-address.ts';
import { enableLesson } from './enable.svelte.ts';

showLinks(routeOf(location.href), page.root, routeOf);
if (page.lesson) enableLesson(element('lesson'), { data: page.lesson, announce });
printAddress();
document.documentElement.dataset['alive'] = '';
// The lesson is usable before the copy for a room without a network is made, and without it.
import('../offline/offline.ts').then(
  ({ keepOffline }) => keepOffline(),
  () => undefined,
);
