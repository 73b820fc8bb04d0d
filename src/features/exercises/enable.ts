import { grammar, headlineWords } from '../../i18n/grammars.ts';
import { enableChoice } from './judge/choice-task.ts';
import { enableHeadline } from './judge/headline-task.ts';
import { showProgress } from './judge/progress.ts';
import { enableWords } from './judge/words-task.ts';

/** Loads the words by which headlines in a language are read. */
async function headlineLanguage(lang: string) {
  const [numerals, headlines] = await Promise.all([grammar(lang), headlineWords(lang)]);
  return { numerals, headlines };
}

/** Returns the sections of the exercises, in their order. */
export const exerciseSections = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[data-exercise]'),
];

/** Enables all tasks of the page. */
export function enableTasks(lang: string): void {
  const sections = exerciseSections();
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
    else enableHeadline(task, () => headlineLanguage(lang));
  }
}
