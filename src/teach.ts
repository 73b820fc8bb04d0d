import { page, routeOf } from './interaction/here.ts';
import { showLinks } from './interaction/links.ts';

showLinks(routeOf(location.href), page.root, routeOf);
document.documentElement.dataset['alive'] = '';
