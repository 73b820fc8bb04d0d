import type {
  ChoiceOption,
  QuestionData,
  TaskData,
  TextField,
  WritingField,
} from '../../contract/exercises.ts';
import type { Key, Locale } from '../../i18n/locale.ts';
import type { Declaration } from '../../model/declaration.ts';
import { passageIn } from '../../model/words-in.ts';
import {
  fieldsFor,
  type ComparisonTask,
  type MarkTask,
  type MeasureTask,
  type Task,
  type Worded,
} from './task.ts';

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

const wordedOptions = (answers: readonly Worded[], why: string): ChoiceOption[] =>
  answers.map(({ reply, ...option }) => ({ ...option, said: [option.isRight ? why : reply] }));

/** The fields of a task, each with words to begin with. */
const fieldsOf = (ids: readonly TextField['id'][], { t }: Locale): WritingField[] =>
  ids.map((id) => ({
    id,
    name: t(`exercise.field.${id}` satisfies Key),
    starters: t(`exercise.starters.${id}` satisfies Key).split(' | '),
  }));

/** Returns the questions of a task in the words of a language. */
function questionsIn(task: Task, declaration: Declaration, locale: Locale): QuestionData[] {
  const { lang, t } = locale;
  const { id } = task;
  const ask = 'ask' in task ? task.ask : t(`exercise.ask.${task.kind}` satisfies Key);
  const hint = 'hint' in task ? task.hint : t(`exercise.hint.${task.kind}` satisfies Key);
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
          options: wordedOptions(task.reasons, task.why),
        },
      ];
    case 'sum':
      return [{ ...common, kind: 'sum', options: task.options, why: task.why }];
    case 'question':
      return [{ ...common, kind: 'choice', options: wordedOptions(task.options, task.why) }];
    case 'headline':
    case 'mend':
      return [
        {
          ...common,
          kind: 'writing',
          fields: fieldsOf(fieldsFor(task.kind), locale),
          drawn: task.drawn,
          rest: [
            { text: t('exercise.sees.rest') },
            { bold: t('exercise.example'), text: task.example, tone: 'example' },
            { text: task.why, tone: 'quiet' },
          ],
        },
      ];
    case 'extension':
      return [
        {
          ...common,
          kind: 'writing',
          fields: fieldsOf(['answer'], locale),
          drawn: null,
          rest: [
            { text: t('exercise.extension.rest') },
            { bold: t('exercise.extension.example'), text: task.example, tone: 'example' },
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
