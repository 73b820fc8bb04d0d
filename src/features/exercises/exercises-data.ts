import type { CollectedData, ExercisesData, TaskList } from '../../contract/exercises.ts';
import { COLLECTED_KEYS, SUMMARY_KEYS } from '../../contract/script-words.ts';
import { createLocale, type Key, type Locale } from '../../i18n/locale.ts';
import type { Declaration } from '../../model/declaration.ts';
import { wordsIn } from '../../model/words-in.ts';

const FIELDS = ['notice', 'wonder', 'headline'] as const;

/** Returns the tasks as a page that shows what was done needs them. */
const taskList = ({ exercises }: Declaration, { t }: Locale): TaskList => ({
  tasks: exercises.map(({ id, kind }, i) => ({
    id,
    number: i + 1,
    title: t(`exercise.title.${kind}` satisfies Key),
    questions: kind === 'comparison' ? 2 : 1,
    isJudged: kind !== 'headline',
  })),
  fields: FIELDS.map((id) => ({ id, name: t(`exercise.field.${id}` satisfies Key) })),
});

/** Returns the exercises as their page hands them to the script. */
export const exercisesData = (declaration: Declaration, locale: Locale): ExercisesData => ({
  ...taskList(declaration, locale),
  text: wordsIn(declaration.about.title, locale.lang),
  words: Object.fromEntries(SUMMARY_KEYS.map((key) => [key, locale.t(key)])) as ExercisesData['words'],
});

/** Returns the page for the work of a class as it hands itself to the script. */
export const collectedData = (declaration: Declaration, locale: Locale): CollectedData => ({
  ...taskList(declaration, locale),
  languages: Object.fromEntries(declaration.languages.map((tag) => [tag, createLocale(tag).name])),
  words: Object.fromEntries(COLLECTED_KEYS.map((key) => [key, locale.t(key)])) as CollectedData['words'],
});
