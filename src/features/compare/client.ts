import { announce, element, page, routeOf } from '../../interaction/page.ts';
import { lateStyles } from '../../interaction/late-styles.ts';
import { showLinks } from '../../interaction/links.ts';
import { printAddress } from '../../interaction/print-address.ts';

showLinks(routeOf(location.href), page.root, routeOf);
printAddress();

Promise.all([import('./start.ts'), lateStyles()]).then(
  ([{ start }]) => start(),
  () => {
    const fault = element('fault');
    fault.textContent = page.words['code.failed'];
    fault.hidden = false;
    announce(page.words['code.failed']);
  },
);
