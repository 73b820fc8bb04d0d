import { enableTasks } from './enable.ts';
import { page, routeOf } from '../../interaction/page.ts';
import { showLinks } from '../../interaction/links.ts';
import { keepOffline } from '../offline/offline.ts';
import { printAddress } from '../../interaction/print-address.ts';

enableTasks(page.lang);
showLinks(routeOf(location.href), page.root, routeOf);
keepOffline();
printAddress();
document.documentElement.dataset['alive'] = '';
