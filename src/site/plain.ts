import { onArithmetic, showArithmetic, withArithmetic } from '../interaction/arithmetic.ts';
import { page, routeOf } from '../interaction/page.ts';
import { offerCheck } from '../features/about/offer-check.ts';
import { showLinks } from '../interaction/links.ts';
import { printAddress } from '../interaction/print-address.ts';
import { search, type Route } from '../route/route.ts';

/** Makes the page show what its address says. */
function show(route: Route): void {
  showArithmetic(route);
  showLinks(route, page.root, routeOf);
}

onArithmetic((on) => {
  const route = withArithmetic(routeOf(location.href), on);
  history.pushState(null, '', (search(route) || location.pathname) + location.hash);
  show(route);
});

addEventListener('popstate', () => show(routeOf(location.href)));

show(routeOf(location.href));
printAddress();
offerCheck();
document.documentElement.dataset['alive'] = '';
