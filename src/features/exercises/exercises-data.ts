import {
  TEXT_FIELDS,
  type CollectedData,
  type ExercisesData,
  type SumAnswers,
  type TaskItem,
  type TextField,
} from '../../contract/exercises.ts';
import { COLLECTED_KEYS, EXERCISE_KEYS, SUMMARY_KEYS } from '../../contract/script-words.ts';
import { createLocale, type Key, type Locale } from '../../i18n/locale.ts';
import type { Declaration } from '../../model/declaration.ts';
import { wordsIn } from '../../model/words-in.ts';
import { headlineRule } from './headline-rule.ts';
import { taskData } from './task-data.ts';
import { tasksOf } from './tasks.ts';

const fieldsIn = ({ t }: Locale): TextField[] =>
  TEXT_FIELDS.map((id) => ({ id, name: t(`exercise.field.${id}` satisfies Key) }));

const tasksIn = (declaration: Declaration, locale: Locale) =>
  tasksOf(declaration, locale).map((task) => taskData(task, declaration, locale));

/** Returns the exercises as their page hands them to the script. */
export const exercisesData = (
  declaration: Declaration,
  locale: Locale,
  answers: string | SumAnswers,
): ExercisesData => ({
  tasks: tasksIn(declaration, locale),
  fields: fieldsIn(locale),
  text: wordsIn(declaration.about.title, locale.lang),
  rule: headlineRule(declaration, locale),
  answers,
  words: Object.fromEntries(
    [...EXERCISE_KEYS, ...SUMMARY_KEYS].map((key) => [key, locale.t(key)]),
  ) as ExercisesData['words'],
});

/** Returns the page for the work of a class as it hands itself to the script. */
export const collectedData = (declaration: Declaration, locale: Locale): CollectedData => ({
  tasks: tasksIn(declaration, locale).map(({ asked: _, ...task }): TaskItem => task),
  fields: fieldsIn(locale),
  languages: Object.fromEntries(declaration.languages.map((tag) => [tag, createLocale(tag).name])),
  words: Object.fromEntries(COLLECTED_KEYS.map((key) => [key, locale.t(key)])) as CollectedData['words'],
});
