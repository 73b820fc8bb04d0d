import { offerReadAloud } from '../read-aloud/offer.ts';
import { onDerivedSwitch, withDerived } from '../../interaction/derived-switch.ts';
import { choiceOf, type Choice } from '../../interaction/choice.ts';
import { enableNotes, showNotes } from './notes.ts';
import { followReading } from './rail.ts';
import { loadStated } from './load-stated.ts';
import { offerFind } from './offer-find.ts';
import { offerGuess } from './opening/offer-guess.ts';
import { showIssues } from './show-issues.ts';
import { comingNear } from './stage/coming-near.ts';
import { enableStage } from './stage/enable.ts';
import { isStaged, Stage } from './stage/stage.ts';
import { element, page, root, routeOf, announce } from '../../interaction/page.ts';
import { announceChart, focusFigure, focusLink, scrollToFigure } from '../../interaction/scroll-to-figure.ts';
import { enableListening } from '../sonification/listen.ts';
import { printAddress } from '../../interaction/print-address.ts';
import { passageInView, preserveScrollPosition, scrollToPlace } from '../../interaction/scroll-position.ts';
import { lateData } from '../../interaction/late-data.ts';
import { highlightFigure } from '../../interaction/choice.ts';
import { Beside } from './parallel/beside.ts';
import { keepReadingPlace, keptReadingPlace } from './parallel/reading-place.ts';
import { fetchBelow } from '../../interaction/fetch-file.ts';
import { showRoute } from '../../interaction/show-route.ts';
import { dataErrorOf, type DataError } from '../../model/issue.ts';
import { format, search, type Route } from '../../route/route.ts';
import { Session } from '../../interaction/session.ts';

const article = element('text');
const session = new Session(routeOf(location.href));
const stage = new Stage(article);

const read = fetchBelow(new URL(`data/${page.declaration}/`, root));

/** Loads the stated figures of figures.json. */
const stated = () => loadStated({ read, article, page, isWhole: session.route.page === 'reading' });

const beside = new Beside({
  prepare: async (lang) => {
    // A fault of the figures is reported where they come to life; the text has no links then.
    const figures = await stated().catch(() => []);
    const { prepareParallel } = await import('./parallel/mount-parallel.ts');
    return prepareParallel({ article, lang, read, figures });
  },
  preserve: (change) => preserveScrollPosition(article, change),
});

/** Shows the second language of a route. If it does not come, the page says so and goes on without it. */
async function showBeside({ compare }: Route): Promise<void> {
  try {
    if (await beside.show(compare)) highlightFigure(document, session.route.figure);
  } catch (error) {
    report(dataErrorOf(error, compare ?? ''));
    const { compare: _, ...alone } = session.route;
    await go(alone, 'replace');
  }
}

/** Updates the page to a route. Resolves once its second language is shown. */
async function show(route: Route): Promise<void> {
  showRoute(route);
  showNotes(article, route, page.words['note.mark']);
  stage.visit(route.figure ?? null);
  await showBeside(route);
}

async function go(route: Route, how: 'push' | 'replace' = 'push'): Promise<void> {
  if (format(route) === format(session.route)) return;
  history[`${how}State`](null, '', search(route) || location.pathname);
  session.route = route;
  await show(route);
}

/** The reader’s last selection; the address may have made a later one. */
let made: Choice | null = null;

/** Moves focus to the place where a figure was selected; to its words if the address selected it. */
function returnToChoice(figure: string): void {
  const here = made?.figure === figure ? made : null;
  if (here?.link instanceof HTMLElement && here.link.isConnected) focusLink(here.link);
  // Marks are for pointers; the list of parts below them is for the keyboard.
  else focusFigure(figure, here?.from ?? 'text');
}

/** Clears the selection. Focus at the selected figure returns to its origin. */
function close(): void {
  const { figure, ...rest } = session.route;
  if (!figure) return;
  const isThere = document.activeElement?.closest(`a[data-figure="${figure}"], a[data-states="${figure}"]`);
  void go(rest);
  announce(page.words['chosen.closed']);
  if (isThere) returnToChoice(figure);
}

document.addEventListener('click', (event) => {
  const choice = choiceOf(event);
  if (!choice) return;
  event.preventDefault();
  if (session.route.figure !== choice.figure) made = choice;
  void go({ ...session.route, figure: choice.figure });
  stage.visit(choice.figure);
  // A click without a count comes from the keyboard: focus moves along. A pointer keeps its place.
  const isByKeyboard = event.detail === 0;
  // The stage shows the chart beside the sentence, which stays where it is.
  if (isStaged() && choice.from === 'text') {
    announceChart(choice.figure, isByKeyboard);
    if (isByKeyboard) focusFigure(choice.figure, 'chart');
    return;
  }
  const where = choice.from === 'text' ? 'chart' : 'text';
  const before = scrollY;
  scrollToFigure(choice.figure, where);
  // Words that were out of view come to where one reads, so that the stage keeps their chart.
  if (isStaged() && where === 'text' && scrollY !== before) stage.bring(choice.figure);
  if (isByKeyboard) focusFigure(choice.figure, where);
});

// Before the selection of a figure, so that Escape closes the note first.
enableNotes(article, page.words['note.mark']);
enableStage({ stage, words: page.words, announce });

addEventListener('keydown', ({ key, defaultPrevented }) => {
  if (key === 'Escape' && !defaultPrevented) close();
});

for (const button of document.querySelectorAll<HTMLElement>('[data-compare]'))
  button.addEventListener('click', () => {
    const { compare, ...alone } = session.route;
    const wanted = button.dataset['compare'];
    const next = compare === wanted || !wanted ? alone : { ...alone, compare: wanted };
    void preserveScrollPosition(article, () => go(next)).then(() =>
      announce(page.words[session.route.compare ? 'compare.on' : 'compare.off']),
    );
  });

for (const button of document.querySelectorAll<HTMLElement>('[data-all-notes]'))
  button.addEventListener('click', () => {
    const { notes, ...rest } = session.route;
    preserveScrollPosition(article, () => {
      void go(notes ? rest : { ...rest, notes: 'all' });
    });
  });

onDerivedSwitch((on) => {
  preserveScrollPosition(article, () => void go(withDerived(session.route, on)));
  announce(page.words[on ? 'ours.on' : 'ours.off']);
});

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]'))
  link.addEventListener('click', () => {
    link.hash = scrollY > innerHeight ? (passageInView(article)?.id ?? '') : '';
  });

function report(error: DataError): void {
  showIssues(element('fault'), { sentence: page.words['data.fault'], more: page.words['data.more'] }, error);
}

const finder = document.querySelector<HTMLElement>('[data-find]');
const find =
  finder &&
  offerFind(finder, {
    article,
    session,
    read,
    replace: (route) => go(route, 'replace'),
    onfound: (element) => stage.focus(element),
    onfault: report,
  });

const guess = document.querySelector<HTMLElement>('[data-guess]');
if (guess) offerGuess(guess, stated);

const listen = document.querySelector<HTMLElement>('[data-aloud]');
if (listen)
  offerReadAloud({
    button: listen,
    lang: page.lang,
    open: async (onclose) =>
      (await import('../read-aloud/open.ts')).openReadAloud({ article, session, onclose }),
  });

addEventListener('popstate', () => {
  session.route = routeOf(location.href);
  void show(session.route);
  announce('');
  if (!session.route.find) void find?.close();
});

// Only the pages of the views have an export menu. If its code fails to load, its links still lead to files,
// and its buttons stay hidden.
if (document.getElementById('use'))
  import('../export-menu/export-menu.ts').then(
    ({ enableExportMenu }) => enableExportMenu(),
    () => undefined,
  );

const left = keptReadingPlace();
void show(session.route).then(() => {
  // The browser has restored the position in a page without the second language.
  if (left && session.route.compare) scrollToPlace(left);
});
keepReadingPlace(article, () => session.route.compare !== undefined);
printAddress();
enableListening(async () => (await lateData()).sounds);
for (const rail of document.querySelectorAll<HTMLElement>('[data-rail]')) followReading(rail);
document.documentElement.dataset['alive'] = '';

// A newly opened page scrolls to its figure; after a reload or a return the browser restores the position.
const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (session.route.figure && !location.hash && visit?.type === 'navigate') {
  scrollToFigure(session.route.figure, isStaged() ? 'text' : 'chart');
  if (isStaged()) stage.bring(session.route.figure);
}
if (session.route.find) void find?.open();

/**
 * Brings the drawings to life with the figures of figures.json, each when it is near; without the file they stay
 * as prerendered.
 */
async function live(): Promise<void> {
  // Without it a drawing cannot be laid out for its container.
  if (!('ResizeObserver' in window)) {
    document.documentElement.dataset['still'] = '';
    return;
  }
  const figures = await stated();
  let bringToLife: ((drawing: HTMLElement) => Promise<void>) | null = null;
  for await (const drawing of comingNear([...document.querySelectorAll<HTMLElement>('[data-live]')], stage)) {
    if (!bringToLife) {
      const { enableDrawings } = await import('./stage/live.svelte.ts');
      bringToLife = await enableDrawings({ article, lang: page.lang, figures, stage, announce });
    }
    await bringToLife(drawing);
  }
}

live().catch((error: unknown) => {
  // Drawings that will not be laid out keep their own size (src/figure/PanelChart.svelte).
  document.documentElement.dataset['still'] = '';
  report(dataErrorOf(error, 'figures.json'));
});
