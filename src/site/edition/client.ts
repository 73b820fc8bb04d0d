import { grammar } from '../../i18n/grammars.ts';
import { choiceOf, highlightFigure } from '../../interaction/choice.ts';
import { showIssues } from '../../features/reading/show-issues.ts';
import { pageOf, readFigures } from '../../features/reading/figures.ts';
import { element, page, announce } from '../../interaction/page.ts';
import { focusFigure, scrollToFigure } from '../../interaction/scroll-to-figure.ts';
import { enableListening } from '../../features/sonification/listen.ts';
import { beginLesson } from '../../features/lesson/begin.ts';
import { DataError } from '../../model/issue.ts';

const article = element('text');
const lesson = element('lesson');

document.addEventListener('click', (event) => {
  const choice = choiceOf(event);
  if (!choice) return;
  highlightFigure(document, choice.figure);
  // In the lesson, the browser follows the link to the text.
  if (lesson.contains(event.target as Node)) return;
  event.preventDefault();
  const where = choice.from === 'text' ? 'chart' : 'text';
  scrollToFigure(choice.figure, where);
  if (event.detail === 0) focusFigure(choice.figure, where);
});

/** Checks the figures in the file against its words, as the reading page does, and shows the issues. */
async function check(): Promise<void> {
  try {
    const { lang } = page;
    await readFigures(
      (file) => Promise.resolve(element(file).textContent),
      pageOf(article, { lang, grammar: await grammar(lang), isWhole: true }),
    );
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    showIssues(
      element('fault'),
      { sentence: page.words['data.fault'], more: page.words['data.more'] },
      error,
    );
  }
}

enableListening(() => Promise.resolve(page.sounds ?? {}));
const begun = page.lesson && beginLesson(lesson, { data: page.lesson, announce });
void Promise.resolve(begun).then(() => (document.documentElement.dataset['alive'] = ''));
void check();
