import { element, page, root } from '../../interaction/page.ts';
import { carryPlace } from '../../interaction/carry-place.ts';
import { printAddress } from '../../interaction/print-address.ts';
import { copyText } from '../export-menu/copy.ts';
import { answersOf, writeAnswers } from './answers.ts';
import { colourOf } from './contrast.ts';
import { fillForm } from './form.ts';
import { preflight, type Grounds } from './preflight.ts';
import { showFindings, showPreview, showQuestions, showSnippet } from './show.ts';
import { snippet, type Shared } from './snippets.ts';

const form = element('assistant') as HTMLFormElement;

/** Returns the page’s background in a theme, by setting the theme for a moment, before the first paint. */
function groundIn(theme: 'light' | 'dark') {
  const { documentElement: html } = document;
  html.dataset['theme'] = theme;
  const { backgroundColor } = getComputedStyle(html);
  delete html.dataset['theme'];
  return colourOf(backgroundColor) ?? ([255, 255, 255] as const);
}

const grounds: Grounds = { light: groundIn('light'), dark: groundIn('dark') };

/** Shows the result for the current answers, and stores them in the address. */
function answer(): void {
  const { share } = page;
  const given = new FormData(form);
  const answers = answersOf(given);
  const copy = answers.version ? share?.versions[answers.version] : undefined;
  const views = answers.version ? copy?.views : share?.views;
  const view = views?.[answers.lang]?.[answers.view];
  if (!share || !view) throw new Error(`no figure "${answers.view}" in "${answers.lang}"`);
  const site = root.href + (answers.version && `v/${answers.version}/`);
  const shared: Shared = {
    ...view,
    site,
    version: answers.version,
    integrity: copy?.integrity ?? '',
    corrected: copy?.corrected[answers.view] ?? '',
    page: new URL(view.page, root).href,
    lang: answers.lang,
    view: answers.view,
    options: answers.options,
  };
  const taken = snippet(answers.to, shared);
  showQuestions(form, answers);
  showSnippet(taken, shared, share.hints[answers.to]);
  showFindings(preflight(answers.to, shared, grounds, String(given.get('accent') ?? '').trim()), share);
  showPreview(answers, shared, taken, (height) => {
    const measured = { ...shared, height, fullHeight: height };
    showSnippet(snippet(answers.to, measured), measured, share.hints[answers.to]);
  });
  history.replaceState(null, '', writeAnswers(answers));
}

fillForm(form, location.search);
form.addEventListener('input', answer);
form.addEventListener('submit', (event) => event.preventDefault());
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
  if (button?.dataset['copy']) void copyText(button.dataset['copy']);
});

answer();
carryPlace();
printAddress();
document.documentElement.dataset['alive'] = '';
