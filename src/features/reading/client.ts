import { offerReadAloud } from '../read-aloud/offer.ts';
import { onDerivedSwitch, withDerived } from '../../interaction/derived-switch.ts';
import { figuresAsBuilt } from './as-built.ts';
import { choiceOf, type Choice } from '../../interaction/choice.ts';
import { enableNotes, showNotes } from './notes.ts';
import { followReading } from './rail.ts';
import { showIssues } from './show-issues.ts';
import type { Panel } from '../search/panel.ts';
import { element, page, root, routeOf, announce } from '../../interaction/page.ts';
import { focusFigure, focusLink, scrollToFigure } from '../../interaction/scroll-to-figure.ts';
import { enableListening } from '../sonification/listen.ts';
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

/** Updates the page to a route. */
function show(route: Route): void {
  showRoute(route, article);
  showNotes(article, route);
}

function go(route: Route, how: 'push' | 'replace' = 'push'): void {
  if (format(route) === format(session.route)) return;
  history[`${how}State`](null, '', search(route) || location.pathname);
  session.route = route;
  show(route);
}

/** The reader’s last selection; the address may have made a later one. */
let made: Choice | null = null;

/** Moves focus to the place where a figure was selected; to its words if the address selected it. */
function returnToChoice(figure: string): void {
  const here = made?.figure === figure ? made : null;
  if (here?.link instanceof HTMLElement && here.link.isConnected) {
    focusLink(here.link);
    return;
  }
  // Marks are for pointers; the list of parts below them is for the keyboard.
  focusFigure(figure, here?.from ?? 'text');
}

/** Clears the selection. Focus in the bar, or at the selected figure, returns to its origin. */
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
  // Touch has no hover: the first tap shows the details of the marks, the second one scrolls to the words.
  const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
  if (isTouch && isNew && choice.from === 'chart') return;
  const where = choice.from === 'text' ? 'chart' : 'text';
  scrollToFigure(choice.figure, where);
  // A click without a count comes from the keyboard: focus moves along. A pointer keeps its place.
  if (event.detail === 0) focusFigure(choice.figure, where);
});

// Before the selection of a figure, so that Escape closes the note first.
enableNotes(article);

addEventListener('keydown', ({ key, defaultPrevented }) => {
  if (key === 'Escape' && !defaultPrevented) close();
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

for (const button of document.querySelectorAll<HTMLElement>('[data-all-notes]'))
  button.addEventListener('click', () => {
    const { notes, ...rest } = session.route;
    preserveScrollPosition(article, () => {
      go(notes ? rest : { ...rest, notes: 'all' });
    });
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
/** The search panel, from the first request on, so that a second request does not open another one. */
let panel: Promise<Panel> | null = null;

function report(error: DataError): void {
  showIssues(element('fault'), { sentence: page.words['data.fault'], more: page.words['data.more'] }, error);
}

/** Wraps an error in a file, or in code loaded for it. */
function dataErrorOf(error: unknown, file: string): DataError {
  if (error instanceof DataError) return error;
  return new DataError([{ file, at: '', expected: error instanceof Error ? error.message : String(error) }]);
}

function forgetPanel(): void {
  panel = null;
  finder?.setAttribute('aria-expanded', 'false');
  finder?.focus({ preventScroll: true });
}

/** Opens the search; its code and index are loaded on the first call. */
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
    // The code failed to load; the next click tries again.
    forgetPanel();
    report(dataErrorOf(error, page.words['find.name']));
  }
}

/** Closes the panel once, even while it is loading. */
async function closeFind(): Promise<void> {
  // openFind() reports the failure.
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
  show(session.route);
  announce('');
  if (panel && !session.route.find) void closeFind();
});

/** Details of marks are loaded at the first hover or touch. */
const approach = new AbortController();
document.addEventListener(
  'pointerover',
  ({ target }) => {
    const marks = target instanceof Element ? target.closest('svg a[data-figure]') : null;
    if (!marks) return;
    approach.abort();
    // If that fails, the table and the text state the same.
    import('./detail/mount-details.ts').then(
      ({ mountDetails }) => mountDetails(marks),
      () => undefined,
    );
  },
  { signal: approach.signal },
);

// Only the pages of the views have an export menu. If its code fails to load, its links still lead to files,
// and its buttons stay hidden.
if (document.getElementById('use'))
  import('../export-menu/export-menu.ts').then(
    ({ enableExportMenu }) => enableExportMenu(),
    () => undefined,
  );

show(session.route);
printAddress();
enableListening();
for (const rail of document.querySelectorAll<HTMLElement>('[data-rail]')) followReading(rail);
document.documentElement.dataset['alive'] = '';

// A newly opened page scrolls to its figure; after a reload or a return the browser restores the position.
const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (session.route.figure && !location.hash && visit?.type === 'navigate')
  scrollToFigure(session.route.figure, 'chart');
if (session.route.find && finder) void openFind();

/** Validates a figures.json that is not the one that the build validated; the checks are loaded for it. */
async function checked(text: () => Promise<string>): Promise<StatedFigure[]> {
  const [{ pageOf, readFigures }, { grammar }] = await Promise.all([
    import('./figures.ts'),
    import('../../i18n/grammars.ts'),
  ]);
  const { lang } = page;
  const isWhole = session.route.page === 'reading';
  return readFigures(text, pageOf(article, { lang, grammar: await grammar(lang), isWhole }));
}

/** Loads the stated figures; empty if they are invalid, and the page reports the issues. */
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

/** The bar of the selected figure, from the first request on. */
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
  // If it fails to load, words and marks are highlighted anyway, and the next selection tries again.
  bar ??= openBar().catch(() => {
    bar = null;
  });
});
