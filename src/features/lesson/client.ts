import { element, page, routeOf, announce } from '../../interaction/page.ts';
import { showLinks } from '../../interaction/links.ts';
import { keepOffline } from '../offline/offline.ts';
import { printAddress } from '../../interaction/print-address.ts';
import { enablePredictions } from './prediction.ts';
import { startLesson } from './start.ts';

showLinks(routeOf(location.href), page.root, routeOf);
enablePredictions(document);
startLesson(element('lesson'), { announce });
keepOffline();
printAddress();
document.documentElement.dataset['alive'] = '';
