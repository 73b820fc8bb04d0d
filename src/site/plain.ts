import { onDerivedSwitch, showDerivedSwitch, withDerived } from '../interaction/derived-switch.ts';
import { page, routeOf } from '../interaction/page.ts';
import { offerCheck } from '../features/about/offer-check.ts';
import { showLinks } from '../interaction/links.ts';
import { carryPlace } from '../interaction/carry-place.ts';
import { printAddress } from '../interaction/print-address.ts';
import { search, type Route } from '../route/route.ts';

/** Updates the page to its address. */
function show(route: Route): void {
  showDerivedSwitch(route);
  showLinks(route, page.root, routeOf);
}

onDerivedSwitch((on) => {
  const route = withDerived(routeOf(location.href), on);
  history.pushState(null, '', (search(route) || location.pathname) + location.hash);
  show(route);
});

addEventListener('popstate', () => show(routeOf(location.href)));

show(routeOf(location.href));
carryPlace();
printAddress();
offerCheck();
document.documentElement.dataset['alive'] = '';
