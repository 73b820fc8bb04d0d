import { announce, element, page, routeOf } from '../../interaction/page.ts';
import { showLinks } from '../../interaction/links.ts';
import { printAddress } from '../../interaction/print-address.ts';

showLinks(routeOf(location.href), page.root, routeOf);
printAddress();

import('./start.ts').then(
  ({ start }) => start(),
  () => {
    const fault = element('fault');
    fault.textContent = page.words['code.failed'];
    fault.hidden = false;
    announce(page.words['code.failed']);
  },
);
