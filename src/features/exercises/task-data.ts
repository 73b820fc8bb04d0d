import {
  TEXT_FIELDS,
  type ChoiceOption,
  type QuestionData,
  type TaskData,
} from '../../contract/exercises.ts';
import type { Key, Locale } from '../../i18n/locale.ts';
import type { Declaration } from '../../model/declaration.ts';
import { passageIn } from '../../model/words-in.ts';
import type { ComparisonTask, MarkTask, MeasureTask, Task } from './task.ts';

function markOptions({ options, right, why }: MarkTask, { t }: Locale): ChoiceOption[] {
  return options.map(({ value, letter }) => {
    const isRight = right.includes(value);
    const means = t(`means.${value}` satisfies Key);
    return {
      value,
      letter,
      drawing: value,
      text: t(`exercise.drawing.${value}` satisfies Key),
      isRight,
      said: isRight
        ? [means, t(`not.${value}` satisfies Key), why]
        : [t('exercise.wouldSay'), means, t('exercise.readAgain')],
    };
  });
}

const measureOptions = ({ options, right, why }: MeasureTask, { t }: Locale): ChoiceOption[] =>
  options.map(({ value, letter }) => ({
    value,
    letter,
    text: t(`exercise.kind.${value}` satisfies Key),
    isRight: value === right,
    said: [value === right ? why : t(`exercise.needs.${value}` satisfies Key)],
  }));

const comparisonOptions = ({ options }: ComparisonTask, { t }: Locale): ChoiceOption[] =>
  options.map(({ value, letter, formula, label, allowedBy, caution }) => ({
    value,
    letter,
    bold: formula,
    text: label,
    isRight: !allowedBy,
    said: allowedBy
      ? [`${t(`exercise.holds.${allowedBy}` satisfies Key)} ${caution}`.trim(), t('exercise.lookFor')]
      : [t('exercise.refused')],
  }));

const reasonOptions = ({ reasons, right, why }: ComparisonTask, { t }: Locale): ChoiceOption[] =>
  reasons.map(({ value, letter, reason, title }) => ({
    value,
    letter,
    text: reason,
    isRight: value === right,
    said: value === right ? [why] : [t('exercise.reasonOf'), title],
  }));

/** Returns the questions of a task in the words of a language. */
function questionsIn(task: Task, declaration: Declaration, locale: Locale): QuestionData[] {
  const { lang, t } = locale;
  const { id } = task;
  const ask = t(`exercise.ask.${task.kind}` satisfies Key);
  const hint = t(`exercise.hint.${task.kind}` satisfies Key);
  const common = { id, ask, hint };
  switch (task.kind) {
    case 'qualifier':
      return [
        {
          ...common,
          kind: 'words',
          name: t('exercise.title.qualifier'),
          lang,
          passage: passageIn(declaration.segments, lang, task.segment),
          places: t('exercise.places', { count: String(task.sought.answers.length) }),
          sought: task.sought,
          why: task.why,
        },
      ];
    case 'mark':
      return [{ ...common, kind: 'choice', options: markOptions(task, locale) }];
    case 'measure':
      return [{ ...common, kind: 'choice', options: measureOptions(task, locale) }];
    case 'comparison':
      return [
        { ...common, kind: 'choice', options: comparisonOptions(task, locale) },
        {
          id: `${id}-reason`,
          ask: t('exercise.ask.reason'),
          hint,
          kind: 'choice',
          options: reasonOptions(task, locale),
        },
      ];
    case 'headline':
      return [
        {
          ...common,
          kind: 'writing',
          fields: TEXT_FIELDS.map((field) => ({
            id: field,
            name: t(`exercise.field.${field}` satisfies Key),
          })),
          drawn: task.drawn,
          rest: [
            { text: t('exercise.sees.rest') },
            { bold: t('exercise.example'), text: task.example, tone: 'example' },
            { text: task.why, tone: 'quiet' },
          ],
        },
      ];
  }
}

/** Returns a task as the page of the exercises hands it to its script. */
export function taskData(task: Task, declaration: Declaration, locale: Locale): TaskData {
  const asked = questionsIn(task, declaration, locale);
  return {
    id: task.id,
    number: task.number,
    title: locale.t(`exercise.title.${task.kind}` satisfies Key),
    questions: asked.length,
    isJudged: asked.every(({ kind }) => kind !== 'writing'),
    asked,
  };
}
