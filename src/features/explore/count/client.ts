import { announce, element, page, routeOf } from '../../../interaction/page.ts';
import { lateStyles } from '../../../interaction/late-styles.ts';
import { showLinks } from '../../../interaction/links.ts';
import { printAddress } from '../../../interaction/print-address.ts';

/** Start of the fragment of an address that names the figure in view. */
const STEP = '#step-';

/** Shows a figure in the address, so that reopening the page returns to it. */
function onshow(figure: string, words: string): void {
  const { pathname, search } = location;
  history.replaceState(null, '', pathname + search + (figure && STEP + figure));
  announce(words);
}

/** Brings the sheet to life; without its code, the page keeps its drawings. */
async function start(): Promise<void> {
  const asked = location.hash.startsWith(STEP) ? location.hash.slice(STEP.length) : '';
  try {
    const [{ liveSheet }] = await Promise.all([import('./live-sheet.ts'), lateStyles()]);
    if (page.count) liveSheet(element('sheet'), page.count, asked, onshow);
  } finally {
    document.documentElement.dataset['alive'] = '';
  }
}

// The page opens at the same step in another language.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]'))
  link.addEventListener('click', () => (link.hash = location.hash));

showLinks(routeOf(location.href), page.root, routeOf);
printAddress();
void start();
