import { element, page, routeOf, announce } from '../../interaction/page.ts';
import { showLinks } from '../../interaction/links.ts';
import { printAddress } from '../../interaction/print-address.ts';
import { beginLesson } from './begin.ts';
import { styled } from './parts.ts';

showLinks(routeOf(location.href), page.root, routeOf);
printAddress();
// The hand-out for pupils differs on paper only.
if (new URLSearchParams(location.search).has('handout')) document.documentElement.dataset['handout'] = '';
const instrument = () => styled(import('./inquiry/start.ts'));
const begun = page.lesson && beginLesson(element('lesson'), { data: page.lesson, announce, instrument });
void Promise.resolve(begun).then(() => (document.documentElement.dataset['alive'] = ''));
// The lesson is usable before the copy for a room without a network is made, and without it.
import('../offline/offline.ts').then(
  ({ keepOffline }) => keepOffline(),
  () => undefined,
);
