import { offerReadAloud } from '../read-aloud/offer.ts';
import { onDerivedSwitch, withDerived } from '../../interaction/derived-switch.ts';
import { figuresAsBuilt } from './as-built.ts';
import { choiceOf, type Choice } from '../../interaction/choice.ts';
import { showIssues } from './show-issues.ts';
import type { Panel } from '../search/panel.ts';
import { element, page, root, routeOf, announce } from '../../interaction/page.ts';
import { focusFigure, focusLink, scrollToFigure } from '../../interaction/scroll-to-figure.ts';
import { enableListening } from '../sonification/listen.ts';
import { openNotesInMargin } from '../../interaction/open-notes.ts';
import { printAddress } from '../../interaction/print-address.ts';
import { preserveScrollPosition, passageInView } from '../../interaction/scroll-position.ts';
import { fetchBelow } from '../../interaction/fetch-file.ts';
import type { Where } from '../../interaction/reveal.ts';
import { showRoute } from '../../interaction/show-route.ts';
import { DataError } from '../../model/issue.ts';
import type { StatedFigure } from '../../model/schema.ts';
import { format, search, type Route } from '../../route/route.ts';
import { Session } from '../../interaction/session.ts';

const article = element('text');
const session = new Session(routeOf(location.href));

function go(route: Route, how: 'push' | 'replace' = 'push'): void {
  if (format(route) === format(session.route)) return;
  history[`${how}State`](null, '', search(route) || location.pathname);
  session.route = route;
  showRoute(route, article);
}

/** The choice that the reader made last; another may have come by way of the address. */
let made: Choice | null = null;

/** Leads to where the choice of a figure began; one that the address made began at the words. */
function returnToChoice(figure: string): void {
  const here = made?.figure === figure ? made : null;
  if (here?.link instanceof HTMLElement && here.link.isConnected) {
    focusLink(here.link);
    return;
  }
  // Marks are for the pointer; the keyboard has what stands below them.
  focusFigure(figure, here?.from ?? 'text');
}

/** Takes the choice back; who is in the bar that goes away, or where the choice led, comes back to where it began. */
function close(): void {
  const { figure, ...rest } = session.route;
  if (!figure) return;
  const isThere = document.activeElement?.closest(
    `#chosen, a[data-figure="${figure}"], a[data-states="${figure}"]`,
  );
  go(rest);
  announce(page.words['chosen.closed']);
  if (isThere) returnToChoice(figure);
}

document.addEventListener('click', (event) => {
  const choice = choiceOf(event);
  if (!choice) return;
  event.preventDefault();
  const isNew = session.route.figure !== choice.figure;
  if (isNew) made = choice;
  go({ ...session.route, figure: choice.figure });
  // A finger has no way to point: its first touch shows what the marks say, its second one leads to the words.
  const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
  if (isTouch && isNew && choice.from === 'chart') return;
  const where = choice.from === 'text' ? 'chart' : 'text';
  scrollToFigure(choice.figure, where);
  // From the keyboard (no click was counted) the reader goes along; a pointer is free to go where it likes.
  if (event.detail === 0) focusFigure(choice.figure, where);
});

addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') close();
});

for (const button of document.querySelectorAll<HTMLElement>('[data-compare]'))
  button.addEventListener('click', () => {
    const { compare, ...alone } = session.route;
    const wanted = button.dataset['compare'];
    preserveScrollPosition(article, () => {
      go(compare === wanted || !wanted ? alone : { ...alone, compare: wanted });
    });
    announce(page.words[session.route.compare ? 'compare.on' : 'compare.off']);
  });

onDerivedSwitch((on) => {
  preserveScrollPosition(article, () => go(withDerived(session.route, on)));
  announce(page.words[on ? 'ours.on' : 'ours.off']);
});

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]'))
  link.addEventListener('click', () => {
    link.hash = scrollY > innerHeight ? (passageInView(article)?.id ?? '') : '';
  });

const read = fetchBelow(new URL(`data/${page.declaration}/`, root));
const finder = document.querySelector<HTMLElement>('[data-find]');
/** The search panel, or that it is on its way: asked for twice, it still comes once. */
let panel: Promise<Panel> | null = null;

function report(error: DataError): void {
  showIssues(element('fault'), { sentence: page.words['data.fault'], more: page.words['data.more'] }, error);
}

/** What went wrong with a file, or with code that was fetched for it. */
function dataErrorOf(error: unknown, file: string): DataError {
  if (error instanceof DataError) return error;
  return new DataError([{ file, at: '', expected: error instanceof Error ? error.message : String(error) }]);
}

function forgetPanel(): void {
  panel = null;
  finder?.setAttribute('aria-expanded', 'false');
  finder?.focus({ preventScroll: true });
}

/** Opens the search; its code and what it searches are fetched now, and not before. */
async function openFind(): Promise<void> {
  finder?.setAttribute('aria-expanded', 'true');
  panel ??= import('../search/panel.ts').then(({ openFind: open }) =>
    open({
      article,
      session,
      read,
      replace: (route) => go(route, 'replace'),
      onfault: report,
      onclose: forgetPanel,
    }),
  );
  try {
    await (await panel).focus();
  } catch (error) {
    // Its code did not come: the page is as it was, and may be asked again.
    forgetPanel();
    report(dataErrorOf(error, page.words['find.name']));
  }
}

/** Closes the panel once, also where it is only on its way. */
async function closeFind(): Promise<void> {
  // Should it not come, it is said where it was opened.
  const open = panel?.catch(() => null);
  panel = null;
  (await open)?.close();
}

finder?.addEventListener('click', () => void (panel ? closeFind() : openFind()));

const listen = document.querySelector<HTMLElement>('[data-aloud]');
if (listen)
  offerReadAloud({
    button: listen,
    lang: page.lang,
    open: async (onclose) =>
      (await import('../read-aloud/open.ts')).openReadAloud({ article, session, onclose }),
    onfault: (error) => report(dataErrorOf(error, page.words['aloud.name'])),
  });

addEventListener('popstate', () => {
  session.route = routeOf(location.href);
  showRoute(session.route, article);
  announce('');
  if (panel && !session.route.find) void closeFind();
});

/** Details of marks are fetched when the first of them is pointed at or touched. */
const approach = new AbortController();
document.addEventListener(
  'pointerover',
  ({ target }) => {
    const marks = target instanceof Element ? target.closest('svg a[data-figure]') : null;
    if (!marks) return;
    approach.abort();
    // Should they not come, all that they say stands in the table and the text.
    import('./detail/mount-details.ts').then(
      ({ mountDetails }) => mountDetails(marks),
      () => undefined,
    );
  },
  { signal: approach.signal },
);

// What one may take along is on the pages of the views alone, and so is its code. Should it not come, the links of
// that section lead to the pictures and files all the same, and its buttons stay hidden.
if (document.getElementById('use'))
  import('../export-menu/export-menu.ts').then(
    ({ enableExportMenu }) => enableExportMenu(),
    () => undefined,
  );

showRoute(session.route, article);
openNotesInMargin(article);
printAddress();
enableListening();
document.documentElement.dataset['alive'] = '';

// A page opened anew leads to its figure; one that is reloaded or returned to is where it was left.
const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (session.route.figure && !location.hash && visit?.type === 'navigate')
  scrollToFigure(session.route.figure, 'chart');
if (session.route.find && finder) void openFind();

/** The stated figures of a file that is not the one that the build checked: its checks are fetched, and made here. */
async function checked(text: () => Promise<string>): Promise<StatedFigure[]> {
  const [{ pageOf, readFigures }, { grammar }] = await Promise.all([
    import('./figures.ts'),
    import('../../i18n/grammars.ts'),
  ]);
  const { lang } = page;
  const isWhole = session.route.page === 'reading';
  return readFigures(text, pageOf(article, { lang, grammar: await grammar(lang), isWhole }));
}

/** The stated figures, or none where they cannot be trusted: then the page says why and stays as it is. */
async function loaded(): Promise<StatedFigure[]> {
  const text = read('figures.json');
  try {
    return (await figuresAsBuilt(await text, page.figures)) ?? (await checked(() => text));
  } catch (error) {
    report(dataErrorOf(error, 'figures.json'));
    return [];
  }
}

const figures = loaded();

/** The bar of the chosen figure, or that it is on its way. */
let bar: Promise<void> | null = null;

async function openBar(): Promise<void> {
  const { mountBar } = await import('./bar.ts');
  await mountBar({
    session,
    figures: await figures,
    page,
    onshow(figure: string, where: Where) {
      scrollToFigure(figure, where);
      focusFigure(figure, where);
    },
    onclose: close,
  });
}

session.subscribe(({ figure }) => {
  if (!figure) return;
  // Should it not come, the words and the marks are marked all the same, and the next choice asks again.
  bar ??= openBar().catch(() => {
    bar = null;
  });
});
