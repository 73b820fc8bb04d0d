import { mount } from 'svelte';
import { fill } from './format.ts';
import { grammar } from './i18n/grammars.ts';
import Chosen from './interaction/Chosen.svelte';
import { choiceOf } from './interaction/choice.ts';
import { showFault } from './interaction/fault.ts';
import { readBelow, readFigures } from './interaction/figures.ts';
import { openNotesInMargin } from './interaction/notes.ts';
import { find, reveal, type Where } from './interaction/reveal.ts';
import { show } from './interaction/show.ts';
import type { PageData } from './page-data.ts';
import { parse, search, type Route } from './route.ts';
import { Session } from './session.svelte.ts';

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no element "${id}"`);
  return found;
}

const page = JSON.parse(element('page').textContent) as PageData;
const article = element('text');
const root = new URL(page.root || './', location.href);

const here = (): Route =>
  parse(location.href.slice(root.href.length), page.languages) ?? { page: 'reading', lang: page.lang };

const session = new Session(here());

function go(route: Route): void {
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

/** Moves the keyboard to a figure's words or marks, without moving the page. */
function focus(figure: string, where: Where): void {
  find(document, figure, where)?.focus({ preventScroll: true });
}

document.addEventListener('click', (event) => {
  const choice = choiceOf(event);
  if (choice) {
    event.preventDefault();
    go({ ...session.route, figure: choice.figure });
    lead(choice.figure, choice.from === 'text' ? 'chart' : 'text');
  }
});

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-compare]'))
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const { compare, ...alone } = session.route;
    const wanted = link.dataset['compare'];
    go(compare === wanted || !wanted ? alone : { ...alone, compare: wanted });
    say(page.words[session.route.compare ? 'compare.on' : 'compare.off']);
  });

addEventListener('popstate', () => {
  session.route = here();
  show(session.route, page, article);
});

show(session.route, page, article);
openNotesInMargin(article);
if (session.route.figure && !location.hash) lead(session.route.figure, 'chart');

const passages = (segment: string): string | null => document.getElementById(segment)?.textContent ?? null;
try {
  const folder = new URL(`data/${page.declaration}/`, root);
  const figures = await readFigures(readBelow(folder), page.lang, passages, grammar(page.lang));
  mount(Chosen, {
    target: element('chosen'),
    props: {
      session,
      figures,
      page,
      onshow(figure: string, where: Where) {
        lead(figure, where);
        focus(figure, where);
      },
      onclose() {
        const { figure, ...rest } = session.route;
        go(rest);
        if (figure) focus(figure, 'text');
      },
    },
  });
} catch (error) {
  showFault(element('fault'), page.words['data.fault'], error);
}
