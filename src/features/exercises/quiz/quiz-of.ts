import type { TextField } from '../../../contract/exercises.ts';
import { escapeHtml } from '../../../export/html.ts';
import type { ChoiceQuestion, Quiz, QuizAnswer, QuizQuestion } from '../../../export/quiz/quiz.ts';
import { answerWords } from '../../../figure/compare/answer-words.ts';
import type { Key, Locale } from '../../../i18n/locale.ts';
import { ask } from '../../../model/compare/ask.ts';
import type { Declaration } from '../../../model/declaration.ts';
import { noticeOf } from '../../../model/notice.ts';
import { isStated, type Quotation } from '../../../model/schema.ts';
import { passageIn, wordsIn } from '../../../model/words-in.ts';
import { shuffled } from '../options.ts';
import { placeNames } from '../place-words.ts';
import {
  fieldsFor,
  type ComparisonTask,
  type HeadlineTask,
  type MendTask,
  type QualifierTask,
  type Sentence,
  type SumTask,
  type Task,
  type Worded,
} from '../task.ts';
import { sentenceOf } from '../task-words.ts';
import { temptingSums } from '../sum.ts';
import { tasksOf } from '../tasks.ts';

const paragraph = (words: string): string => (words ? `<p>${escapeHtml(words)}</p>` : '');
const bold = (words: string): string => `<b>${escapeHtml(words)}</b>`;
const quoted = (html: string): string => `<blockquote><p>${html}</p></blockquote>`;
const sentenceHtml = ({ before, words, after }: Sentence): string =>
  escapeHtml(before) + bold(words) + escapeHtml(after);

const answer = (html: string, isRight: boolean, ...feedback: string[]): QuizAnswer => ({
  text: html,
  isRight,
  feedback: feedback.map(paragraph).join(''),
});

/** Returns texts once each, in their order. */
const once = (texts: readonly string[]): string[] => [...new Set(texts)];

/** The words to choose from: the qualifiers, and the numbers and the times beside them, unless they hold one. */
function wordAnswers(task: QualifierTask, declaration: Declaration, { lang, t }: Locale): QuizAnswer[] {
  const here = ({ segment }: Quotation) => segment === task.segment;
  const exactOf = (quotations: readonly Quotation[]) =>
    once(quotations.filter(here).map(({ exact }) => exact));
  const stated = declaration.figures.filter(isStated);
  const right = exactOf(task.rests);
  const numbers = exactOf(stated.map(({ quotedFrom }) => wordsIn(quotedFrom, lang)));
  const times = exactOf(
    stated.flatMap(({ periodQuotedFrom }) => (periodQuotedFrom ? [wordsIn(periodQuotedFrom, lang)] : [])),
  );
  return [
    ...right.map((words) => answer(escapeHtml(words), true)),
    ...numbers
      .filter((words) => !right.some((each) => words.includes(each)))
      .map((words) => answer(escapeHtml(words), false, t('quiz.number'))),
    ...times.map((words) => answer(escapeHtml(words), false, t('quiz.when'))),
  ];
}

const wordedAnswers = (answers: readonly Worded[], right: string): QuizAnswer[] =>
  answers.map(({ text, isRight, reply }) => answer(escapeHtml(text), isRight, isRight ? right : reply));

/** Two questions: which comparison must be refused, and why. */
function comparisonQuestions(
  { options, reasons, right }: ComparisonTask,
  { t }: Locale,
): Pick<ChoiceQuestion, 'text' | 'answers'>[] {
  const formulaHtml = ({ formula, label }: ComparisonTask['options'][number]) =>
    `${bold(formula)} ${escapeHtml(label)}`;
  const refused = options.filter(({ value }) => value === right);
  return [
    {
      text: paragraph(t('exercise.ask.comparison')),
      answers: options.map((option) =>
        option.allowedBy
          ? answer(
              formulaHtml(option),
              false,
              `${t(`exercise.holds.${option.allowedBy}` satisfies Key)} ${option.caution}`.trim(),
              t('exercise.lookFor'),
            )
          : answer(formulaHtml(option), true, t('exercise.verdict.right')),
      ),
    },
    {
      text:
        refused.map((option) => `<p>${formulaHtml(option)}</p>`).join('') +
        paragraph(t('exercise.ask.reason')),
      answers: wordedAnswers(reasons, t('exercise.verdict.right')),
    },
  ];
}

/** Number of refused sums that a quiz offers beside those that the text allows. */
const REFUSED_SUMS = 4;

/** Sums to choose from, as no form of quiz asks for two numbers: those of the text, and tempting ones. */
function sumAnswers(
  { id, options, allowed }: SumTask,
  declaration: Declaration,
  locale: Locale,
): QuizAnswer[] {
  const quotedSum = (ids: readonly string[]) =>
    ids
      .flatMap((each) => options.filter(({ value }) => value === each))
      .map(({ quoted, label }) => `${bold(quoted)} ${escapeHtml(label)}`)
      .join(' + ');
  const said = (ids: readonly [string, string]) => {
    const given = answerWords(ask('sum', ids, declaration), 'sum', declaration, locale);
    return [given.verdict, ...given.why];
  };
  const right = allowed.map(([{ value: a }, { value: b }]) => [a, b] as const);
  const wrong = temptingSums(declaration, id)
    .slice(0, REFUSED_SUMS)
    .map(({ ids }) => ids);
  return shuffled(
    [...right, ...wrong].map((ids) => ({
      key: ids.join(' '),
      made: answer(quotedSum(ids), right.includes(ids), ...said(ids)),
    })),
    ({ key }) => key,
    `${id}/sums`,
  ).map(({ made }) => made);
}

/** The sentences of the text that a drawing shows, in the place of the drawing. */
function drawnSentences(
  { drawn: ids }: HeadlineTask | MendTask,
  declaration: Declaration,
  locale: Locale,
): string[] {
  const drawn = declaration.figures.filter(isStated).filter(({ id }) => ids.includes(id));
  return once(
    drawn
      .map((figure) => sentenceOf(figure, declaration, locale))
      .map(({ before, words, after }) => before + words + after),
  );
}

const fieldTemplate = (fields: readonly TextField['id'][], { t }: Locale): string =>
  fields.map((field) => `<p>${bold(t(`exercise.field.${field}` satisfies Key))}</p><p><br /></p>`).join('');

function questionsOf(task: Task, declaration: Declaration, locale: Locale): QuizQuestion[] {
  const { lang, t } = locale;
  const { about, segments } = declaration;
  const isOurs = noticeOf(about, lang) !== '';
  const source = t(isOurs ? 'source.translated' : 'source.line', {
    title: wordsIn(about.title, lang),
    place: placeNames(task.rests, declaration, locale).join(' · '),
  });
  const common = {
    id: task.id,
    name: `${String(task.number)}. ${t(`exercise.title.${task.kind}` satisfies Key)}`,
    feedback: paragraph(task.why) + paragraph(source),
  };
  const choice = { ...common, kind: 'choice', hasSeveral: false } as const;
  switch (task.kind) {
    case 'qualifier': {
      const answers = wordAnswers(task, declaration, locale);
      const hasSeveral = answers.filter(({ isRight }) => isRight).length > 1;
      const ask = `${t('exercise.ask.qualifier')} ${hasSeveral ? t('quiz.tick') : ''}`.trim();
      const passage = escapeHtml(passageIn(segments, lang, task.segment));
      return [{ ...choice, hasSeveral, text: quoted(passage) + paragraph(ask), answers }];
    }
    case 'mark':
      return [
        {
          ...choice,
          text: quoted(sentenceHtml(task.sentence)) + paragraph(t('exercise.ask.mark')),
          answers: task.options.map(({ value }) => {
            const means = t(`means.${value}` satisfies Key);
            const drawing = escapeHtml(t(`exercise.drawing.${value}` satisfies Key));
            return task.right.includes(value)
              ? answer(drawing, true, means, t(`not.${value}` satisfies Key))
              : answer(drawing, false, t('exercise.wouldSay'), means, t('exercise.readAgain'));
          }),
        },
      ];
    case 'measure':
      return [
        {
          ...choice,
          text: quoted(sentenceHtml(task.sentence)) + paragraph(t('exercise.ask.measure')),
          answers: task.options.map(({ value }) => {
            const kind = escapeHtml(t(`exercise.kind.${value}` satisfies Key));
            return value === task.right
              ? answer(kind, true, t('exercise.verdict.right'))
              : answer(kind, false, t(`exercise.needs.${value}` satisfies Key));
          }),
        },
      ];
    case 'comparison':
      return comparisonQuestions(task, locale).map((question, i) => ({
        ...choice,
        id: i === 0 ? task.id : `${task.id}-reason`,
        name:
          i === 0 ? common.name : t('site.labelled', { label: common.name, text: t('exercise.ask.reason') }),
        ...question,
      }));
    case 'sum': {
      const answers = sumAnswers(task, declaration, locale);
      const hasSeveral = task.allowed.length > 1;
      const ask = `${t('quiz.sum')} ${hasSeveral ? t('quiz.tick') : ''}`.trim();
      return [{ ...choice, hasSeveral, text: paragraph(ask), answers }];
    }
    case 'question':
      return [
        {
          ...choice,
          text: paragraph(task.ask),
          answers: wordedAnswers(task.options, t('exercise.verdict.right')),
        },
      ];
    case 'extension': {
      const example =
        paragraph(t('exercise.extension.example')) + `<p>${bold(task.example)}</p>` + common.feedback;
      return [
        {
          ...common,
          kind: 'essay',
          text: paragraph(task.ask),
          feedback: example,
          notes: example,
          template: fieldTemplate(['answer'], locale),
        },
      ];
    }
    case 'mend':
    case 'headline': {
      const example = paragraph(t('exercise.example')) + `<p>${bold(task.example)}</p>` + common.feedback;
      return [
        {
          ...common,
          kind: 'essay',
          text:
            drawnSentences(task, declaration, locale)
              .map((sentence) => quoted(escapeHtml(sentence)))
              .join('') +
            (task.kind === 'mend'
              ? paragraph(t('exercise.ask.mend')) + quoted(escapeHtml(task.faulty))
              : paragraph(t('quiz.headline'))),
          feedback: example,
          notes: example,
          template: fieldTemplate(fieldsFor(task.kind), locale),
        },
      ];
    }
  }
}

/** Returns the exercises as a quiz for learning platforms: what can be asked in words alone. */
export function quizOf(declaration: Declaration, locale: Locale): Quiz {
  const { lang, t } = locale;
  const { about } = declaration;
  const titles = { title: wordsIn(about.shortTitle, lang), page: t('page.exercises.title') };
  const [copy] = about.pageNotes;
  return {
    id: `${about.id}.${lang}`,
    title: t('quiz.title', titles),
    about: [
      t('quiz.about', { title: wordsIn(about.title, lang), name: t('site.name'), version: about.version }),
      noticeOf(about, lang),
      copy ? wordsIn(copy, lang) : '',
      wordsIn(about.rights, lang),
    ].filter((line) => line !== ''),
    verdicts: { right: t('exercise.verdict.right'), wrong: t('exercise.verdict.notYet') },
    questions: tasksOf(declaration, locale).flatMap((task) => questionsOf(task, declaration, locale)),
  };
}
