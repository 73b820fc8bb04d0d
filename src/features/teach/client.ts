import { announce, page, routeOf } from '../../interaction/page.ts';
import { lateStyles } from '../../interaction/late-styles.ts';
import { showLinks } from '../../interaction/links.ts';
import { keepOffline, offerOffline } from '../offline/offline.ts';
import { isForPupils } from '../../route/parts.ts';
import { carryPlace } from '../../interaction/carry-place.ts';
import { keepChoices } from '../../interaction/kept-choices.ts';
import { printAddress } from '../../interaction/print-address.ts';

showLinks(routeOf(location.href), page.root, routeOf);
if (isForPupils(routeOf(location.href).page)) offerOffline();
else keepOffline();
carryPlace();
printAddress();
keepChoices();
const { teach } = page;
const plan = document.querySelector('[data-live="plan"]');
// Other pages for class have no plan: its code comes where there is one.
if (teach && plan)
  void Promise.all([import('./own/start.svelte.ts'), lateStyles()]).then(
    ([{ start }]) => start(plan, teach),
    () => announce(page.words['code.failed']),
  );
document.documentElement.dataset['alive'] = '';
