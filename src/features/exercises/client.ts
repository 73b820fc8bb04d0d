import { enableChoice } from './judge/choice-task.ts';
import { enableHeadline } from './judge/headline-task.ts';
import { showProgress } from './judge/progress.ts';
import { enableWords } from './judge/words-task.ts';
import { grammar, headlineWords } from '../../i18n/grammars.ts';
import { page, routeOf } from '../../interaction/page.ts';
import { showLinks } from '../../interaction/links.ts';
import { keepOffline } from '../offline/offline.ts';
import { printAddress } from '../../interaction/print-address.ts';

const languageOfHeadlines = async () => {
  const [numerals, headlines] = await Promise.all([grammar(page.lang), headlineWords(page.lang)]);
  return { numerals, headlines };
};

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
  else enableHeadline(task, languageOfHeadlines);
}

showLinks(routeOf(location.href), page.root, routeOf);
keepOffline();
printAddress();
document.documentElement.dataset['alive'] = '';
