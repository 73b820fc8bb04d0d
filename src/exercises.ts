import { enableChoice } from './exercise/choice-task.ts';
import { enableHeadline } from './exercise/headline-task.ts';
import { showProgress } from './exercise/progress.ts';
import { enableWords } from './exercise/words-task.ts';
import { grammar } from './i18n/grammars.ts';
import { page, routeOf } from './interaction/here.ts';
import { showLinks } from './interaction/links.ts';
import { keepOffline } from './interaction/offline.ts';
import { printAddress } from './interaction/paper.ts';

const sections = [...document.querySelectorAll<HTMLElement>('[data-exercise]')];

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-judge]')) {
  const task = {
    form,
    onchecked() {
      form.dataset['checked'] = '';
      showProgress(sections);
    },
  };
  if (form.dataset['judge'] === 'words') enableWords(task);
  else if (form.dataset['judge'] === 'choice') enableChoice(task);
  else enableHeadline(task, () => grammar(page.lang));
}

showLinks(routeOf(location.href), page.root, routeOf);
keepOffline();
printAddress();
document.documentElement.dataset['alive'] = '';
