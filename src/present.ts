import { element, page, routeOf, say } from './interaction/here.ts';
import { showLinks } from './interaction/links.ts';
import { startLesson } from './lesson/start.ts';

showLinks(routeOf(location.href), page.root, routeOf);
startLesson(element('lesson'), { say });
document.documentElement.dataset['alive'] = '';
