import { element, page, root } from './interaction/here.ts';
import { copyText } from './interaction/use/copy.ts';
import { answersOf, writeAnswers } from './share/answers.ts';
import { colourOf } from './share/contrast.ts';
import { fillForm } from './share/form.ts';
import { preflight, type Grounds } from './share/preflight.ts';
import { showFindings, showPreview, showQuestions, showSnippet } from './share/show.ts';
import { snippet, type Shared } from './share/snippets.ts';

const form = element('assistant') as HTMLFormElement;

/** The ground of the page in either theme, as the browser has it. */
function groundIn(theme: 'light' | 'dark') {
  const probe = document.createElement('p');
  probe.dataset['theme'] = theme;
  probe.style.backgroundColor = 'var(--paper)';
  document.body.append(probe);
  const { backgroundColor } = getComputedStyle(probe);
  probe.remove();
  return colourOf(backgroundColor) ?? ([255, 255, 255] as const);
}

const grounds: Grounds = { light: groundIn('light'), dark: groundIn('dark') };

/** Answers what is asked at this moment, and keeps it in the address. */
function answer(): void {
  const { share } = page;
  const answers = answersOf(new FormData(form));
  const view = share?.views[answers.lang]?.[answers.view];
  if (!share || !view) throw new Error(`no figure "${answers.view}" in "${answers.lang}"`);
  const site = root.href + (answers.version && `v/${answers.version}/`);
  const shared: Shared = {
    ...view,
    site,
    page: answers.version ? `../../${view.page}` : view.page,
    lang: answers.lang,
    view: answers.view,
    options: answers.options,
  };
  const given = snippet(answers.to, shared);
  showQuestions(form, answers);
  showSnippet(given, shared, share.hints[answers.to]);
  showFindings(preflight(answers.to, shared, grounds), share);
  showPreview(answers, shared, given);
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
document.documentElement.dataset['alive'] = '';
