import { mount } from 'svelte';
import { fill } from './format.ts';
import { grammar } from './i18n/grammars.ts';
import Chosen from './interaction/Chosen.svelte';
import { choiceOf } from './interaction/choice.ts';
import { showFault } from './interaction/fault.ts';
import { readBelow, readFigures } from './interaction/figures.ts';
import { openNotesInMargin } from './interaction/notes.ts';
import { keepingPlace, passageInView } from './interaction/place.ts';
import { find, reveal, type Where } from './interaction/reveal.ts';
import { show } from './interaction/show.ts';
import { FaultError } from './model/fault.ts';
import type { StatedFigure } from './model/schema.ts';
import type { PageData } from './page-data.ts';
import { format, parse, search, type Route } from './route.ts';
import { Session } from './session.svelte.ts';

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no element "${id}"`);
  return found;
}

const page = JSON.parse(element('page').textContent) as PageData;
const article = element('text');
const root = new URL(page.root || './', location.href);

const routeOf = (address: string): Route =>
  parse(address.slice(root.href.length), page.languages) ?? { page: 'reading', lang: page.lang };

const session = new Session(routeOf(location.href));

function go(route: Route): void {
  if (format(route) === format(session.route)) return;
  history.pushState(null, '', search(route) || location.pathname);
  session.route = route;
  show(route, page, article);
}

/** Says something to a screen reader. */
function say(text: string): void {
  element('said').textContent = text;
}

/** Brings a figure's words or its marks into view, and says which. */
function lead(figure: string, where: Where): void {
  const target = find(document, figure, where);
  if (!target) return;
  reveal(target);
  const place = page.places[figure] ?? '';
  const title = target.closest('figure')?.querySelector('h3')?.textContent ?? '';
  say(
    where === 'text'
      ? fill(page.words['chosen.inText'], { place, words: target.textContent })
      : fill(page.words['chosen.inChart'], { title }),
  );
}

/** Moves the keyboard to a figure's words or marks; the page has been moved there before. */
function focus(figure: string, where: Where): void {
  find(document, figure, where)?.focus({ preventScroll: true });
}

/** Takes the choice back; who was in the bar that goes away is led to the words. */
function close(): void {
  const { figure, ...rest } = session.route;
  if (!figure) return;
  const wasInBar = element('chosen').contains(document.activeElement);
  go(rest);
  say(page.words['chosen.closed']);
  const words = wasInBar && find(article, figure, 'text');
  if (!words) return;
  reveal(words);
  focus(figure, 'text');
}

document.addEventListener('click', (event) => {
  const choice = choiceOf(event);
  if (!choice) return;
  event.preventDefault();
  const where = choice.from === 'text' ? 'chart' : 'text';
  go({ ...session.route, figure: choice.figure });
  lead(choice.figure, where);
  // From the keyboard (no click was counted) the reader goes along; a pointer is free to go where it likes.
  if (event.detail === 0) focus(choice.figure, where);
});

addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') close();
});

for (const button of document.querySelectorAll<HTMLElement>('[data-compare]'))
  button.addEventListener('click', () => {
    const { compare, ...alone } = session.route;
    const wanted = button.dataset['compare'];
    keepingPlace(article, () => {
      go(compare === wanted || !wanted ? alone : { ...alone, compare: wanted });
    });
    say(page.words[session.route.compare ? 'compare.on' : 'compare.off']);
  });

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]'))
  link.addEventListener('click', () => {
    link.hash = scrollY > innerHeight ? (passageInView(article)?.id ?? '') : '';
  });

addEventListener('popstate', () => {
  session.route = routeOf(location.href);
  show(session.route, page, article);
  say('');
});

show(session.route, page, article);
openNotesInMargin(article);
document.documentElement.dataset['alive'] = '';

// A page opened anew leads to its figure; one that is reloaded or returned to is where it was left.
const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (session.route.figure && !location.hash && visit?.type === 'navigate') lead(session.route.figure, 'chart');

/** The stated figures, or none where they cannot be trusted: then the page says why and stays as it is. */
async function loaded(): Promise<StatedFigure[]> {
  const links = article.querySelectorAll('.passage[id] a[data-figure]');
  try {
    return await readFigures(readBelow(new URL(`data/${page.declaration}/`, root)), {
      lang: page.lang,
      grammar: await grammar(page.lang),
      passage: (segment) => document.getElementById(segment)?.textContent ?? null,
      linked: new Map([...links].map((link) => [link.getAttribute('data-figure') ?? '', link.textContent])),
    });
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    showFault(element('fault'), { sentence: page.words['data.fault'], more: page.words['data.more'] }, error);
    return [];
  }
}

mount(Chosen, {
  target: element('chosen'),
  props: {
    session,
    figures: await loaded(),
    page,
    onshow(figure: string, where: Where) {
      lead(figure, where);
      focus(figure, where);
    },
    onclose: close,
  },
});
