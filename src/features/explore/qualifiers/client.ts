import { announce, page, routeOf } from '../../../interaction/page.ts';
import { showLinks } from '../../../interaction/links.ts';
import { printAddress } from '../../../interaction/print-address.ts';

showLinks(routeOf(location.href), page.root, routeOf);
printAddress();
document.documentElement.dataset['alive'] = '';

// Without this code the drawings and their words stay as they are.
import('./offer-take-away.ts').then(
  ({ offerTakeAway }) => offerTakeAway(document, announce),
  () => undefined,
);
