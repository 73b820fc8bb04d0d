import { page, routeOf } from '../../interaction/here.ts';
import { showLinks } from '../../interaction/links.ts';
import { keepOffline } from '../offline/offline.ts';
import { printAddress } from '../../interaction/paper.ts';

showLinks(routeOf(location.href), page.root, routeOf);
keepOffline();
printAddress();
document.documentElement.dataset['alive'] = '';
