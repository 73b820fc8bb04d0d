import { LESSON_KEYS } from '../../contract/script-words.ts';
import type { HandsQuestion, LessonData, PredictionData } from '../../contract/lesson.ts';
import { answersFile } from '../../export/answers-file.ts';
import { partWords } from '../../figure/parts.ts';
import { placeText } from '../../figure/place-text.ts';
import { numberText, qualifiedNumber } from '../../figure/qualified-number.ts';
import { statement } from '../../figure/statement.ts';
import { guessData } from '../../figure/guess/guess-data.ts';
import {
  percent,
  predictedFigure,
  quarters,
  ranges,
  unitAffixes,
  type PredictionStep,
} from '../../figure/guess/prediction-scale.ts';
import { QUALIFIER_CHOICES } from '../../figure/guess/qualifier-choices.ts';
import { forSpeech } from '../../i18n/format.ts';
import { createLocale, langAttributes, type Key, type Locale } from '../../i18n/locale.ts';
import { plainDigits } from '../../i18n/plain-digits.ts';
import { numerals } from '../../i18n/numerals.ts';
import { runOf } from '../../model/anchor.ts';
import { keyOfAsked } from '../../model/compare/question.ts';
import type { Declaration } from '../../model/declaration.ts';
import { wordsIn } from '../../model/words-in.ts';
import { PUPILS_PAGES } from '../../route/parts.ts';
import { format } from '../../route/route.ts';
import { blanked } from '../../text/blank.ts';
import { helpData } from './help/help-data.ts';
import type { StepContent } from './step-content.ts';

/** True for a step in which a number is predicted. */
const isPrediction = (step: Declaration['lesson'][number]): step is PredictionStep =>
  step.show.what === 'prediction';

/** The key of a question that a step offers. */
export const askedKey = ({ question, figures }: StepContent<'inquiry'>['asks'][number]): string =>
  keyOfAsked({ question, ids: figures });

/** Returns the messages of the lesson, with their places. */
export const lessonWords = ({ t }: Locale): LessonData['words'] =>
  Object.fromEntries(LESSON_KEYS.map((key) => [key, t(key)])) as LessonData['words'];

/** The two questions of a show of hands: the wording, and the quarter of the scale. */
function handsQuestions(step: PredictionStep, declaration: Declaration, locale: Locale): HandsQuestion[] {
  const { t } = locale;
  const figure = predictedFigure(step, declaration.figures);
  const unit = Object.values(unitAffixes(figure, step.show.to, locale))
    .filter(Boolean)
    .join(' ');
  return [
    {
      id: 'way',
      legend: t('predict.handsWay'),
      answers: QUALIFIER_CHOICES.map((id) => ({ id, text: t(`predict.way.${id}` satisfies Key) })),
    },
    {
      id: 'value',
      legend: unit ? t('predict.handsIn', { unit }) : t('predict.handsValue'),
      answers: ranges(figure, step.show, locale).map(({ id, text }) => ({ id: String(id), text })),
    },
  ];
}

/** Returns a prediction of the lesson with what the text says, in a language. */
export function predictionData(
  step: PredictionStep,
  declaration: Declaration,
  locale: Locale,
  root: string,
): PredictionData {
  const { lang, t } = locale;
  const { about, figures } = declaration;
  const { to, step: by } = step.show;
  const figure = predictedFigure(step, figures);
  const stated = statement(figure, locale);
  const status = figure.magnitudeStatus;
  const original = about.originalLanguage;
  return {
    ...guessData(step, declaration, locale),
    id: step.id,
    status,
    at: percent(figure.value, to),
    ticks: [0, ...quarters(to, by), to].map((tick) => percent(tick, to)),
    end: numberText({ unit: figure.unit, value: to }, locale),
    said: qualifiedNumber(figure, locale),
    blank: blanked(runOf(stated.quotation), figure.value, numerals(lang)).blank,
    link: root + format({ page: 'reading', lang, figure: figure.id }),
    mark: plainDigits(partWords(stated, locale), lang),
    time: { text: stated.when, isQuoted: stated.isQuoted },
    source: {
      place: placeText(stated.quotation.segment, about.outline, locale),
      original:
        lang === original
          ? null
          : { ...langAttributes(original), words: runOf(wordsIn(figure.quotedFrom, original)) },
    },
    notSaid: { '=': '', '~': t('predict.noInterval'), '>': t('figure.noUpperValue') }[status],
    hands: handsQuestions(step, declaration, locale),
  };
}

interface LessonSettings {
  declaration: Declaration;
  locale: Locale;
  /** Path from the page to the site’s root. */
  root: string;
  /** Address of the link that leaves the lesson. */
  exit: string;
}

/** Returns the lesson as its page hands it to the script. */
export function lessonData({ declaration, locale, root, exit }: LessonSettings): LessonData {
  const { lang, t } = locale;
  const { lesson } = declaration;
  return {
    declaration: declaration.about.id,
    steps: lesson.map(({ id, minutes, claim }) => ({
      id,
      minutes,
      claim: forSpeech(wordsIn(claim, lang)),
    })),
    predictions: lesson.filter(isPrediction).map((step) => predictionData(step, declaration, locale, root)),
    inquiries: lesson.flatMap(({ id, show }) =>
      show.what === 'inquiry' ? [{ id, asks: show.asks.map(askedKey) }] : [],
    ),
    help: helpData(declaration, lang),
    answers: root + answersFile(declaration.about.id, lang),
    codes: [
      { id: 'step', name: t('lesson.codeStep'), href: '' },
      ...PUPILS_PAGES.map((page) => ({
        id: page,
        name: t(`page.${page}.title`),
        href: root + format({ page, lang }),
      })),
    ],
    languages: declaration.languages.map((tag) => ({
      ...langAttributes(tag),
      name: createLocale(tag).name,
      href: root + format({ page: 'present', lang: tag }),
      isCurrent: tag === lang,
    })),
    exit: { name: t('lesson.leave'), href: exit },
    words: lessonWords(locale),
  };
}
