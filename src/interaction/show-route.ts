import type { Route } from '../route/route.ts';
import { showDerivedSwitch } from './derived-switch.ts';
import { highlightFigure } from './choice.ts';
import { page, routeOf } from './page.ts';
import { showLinks } from './links.ts';

/** Updates the page to a route: selected figure, our arithmetic, and links. */
export function showRoute(route: Route): void {
  highlightFigure(document, route.figure);
  showDerivedSwitch(route);
  showLinks(route, page.root, routeOf);
  for (const button of document.querySelectorAll<HTMLElement>('[data-compare]'))
    button.setAttribute('aria-pressed', String(button.dataset['compare'] === route.compare));
}
