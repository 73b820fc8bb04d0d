import { element, page, routeOf, say } from '../../interaction/here.ts';
import { showLinks } from '../../interaction/links.ts';
import { keepOffline } from '../offline/offline.ts';
import { printAddress } from '../../interaction/paper.ts';
import { predictions } from './prediction.ts';
import { startLesson } from './start.ts';

showLinks(routeOf(location.href), page.root, routeOf);
predictions(document);
startLesson(element('lesson'), { say });
keepOffline();
printAddress();
document.documentElement.dataset['alive'] = '';
