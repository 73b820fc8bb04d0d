import { page, routeOf } from './interaction/here.ts';
import { showLinks } from './interaction/links.ts';
import { keepOffline } from './interaction/offline.ts';

showLinks(routeOf(location.href), page.root, routeOf);
keepOffline();
document.documentElement.dataset['alive'] = '';
