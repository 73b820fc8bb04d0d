import { BODY, columns } from '../../../export/slides/frames.ts';
import type { Line } from '../../../export/slides/slide.ts';
import { placeText } from '../../../figure/place-text.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Declaration } from '../../../model/declaration.ts';
import { shownWords } from '../../../model/shown-words.ts';
import { passageIn, wordsIn } from '../../../model/words-in.ts';
import { predictionData } from '../lesson-data.ts';
import type { PredictionStep } from '../../../figure/guess/prediction-scale.ts';
import type { StepContent } from '../step-content.ts';
import { ASIDE, line, quoted, quotedIn, run, type StepContents } from './step-slide.ts';

/** The text and a place in it, as a source. */
export const sourceOf = (segment: string, { about }: Declaration, locale: Locale): string =>
  locale.t(locale.lang === about.originalLanguage ? 'source.line' : 'source.translated', {
    title: wordsIn(about.shortTitle, locale.lang),
    place: placeText(segment, about.outline, locale),
  });

/** Slides of words only. */
const words = (lines: Line[]): StepContents => ({ texts: [{ frame: BODY, lines }], drawn: [] });

export function factsSlide(
  { facts }: StepContent<'facts'>,
  { about }: Declaration,
  locale: Locale,
): StepContents {
  const { lang, t } = locale;
  return words(
    facts.flatMap(({ term, detail, quotedFrom = {}, sources = [] }) => [
      line([run(`${wordsIn(term, lang)}  `, locale, 'strong'), run(wordsIn(detail, lang), locale)]),
      ...shownWords(quotedFrom, lang, about.originalLanguage).map(({ tag, words: said }) =>
        line(quotedIn(tag, said), tag === lang ? 1 : ASIDE),
      ),
      ...(sources.length > 0
        ? [
            line(
              [
                run(`${t('lesson.source')} `, locale, 'quiet'),
                ...sources.flatMap(({ language, title, url }, i) => [
                  ...(i > 0 ? [run(' · ', locale, 'quiet')] : []),
                  { text: title, lang: language, href: url },
                ]),
              ],
              ASIDE,
            ),
          ]
        : []),
    ]),
  );
}

export const passagesSlide = (
  { segments }: StepContent<'passages'>,
  declaration: Declaration,
  locale: Locale,
): StepContents =>
  words(
    segments.flatMap((segment) => [
      line(quoted(passageIn(declaration.segments, locale.lang, segment), locale)),
      line(run(sourceOf(segment, declaration, locale), locale, 'quiet'), ASIDE),
    ]),
  );

/** The quotation with a blank for the number, and wordings to vote for; the number is in the notes only. */
export function predictionSlide(
  step: PredictionStep,
  declaration: Declaration,
  locale: Locale,
): StepContents {
  const { around, label, said, hands, source, time } = predictionData(step, declaration, locale, '');
  const { t } = locale;
  const BLANK = '…………';
  const answer = t('predict.said', { said: Object.values(said).join(''), label });
  return {
    ...words([
      line(quoted(`${around.before}${BLANK}${around.after}`, locale), 1.4),
      line(
        run(
          [label, time.isQuoted ? t('quote', { words: time.text }) : time.text].join(' · '),
          locale,
          'quiet',
        ),
      ),
      ...hands.map(({ id, legend, answers }) =>
        line([
          run(
            t('site.labelled', { label: id === 'value' ? t('predict.handsValue') : legend, text: ' ' }),
            locale,
            'strong',
          ),
          run(id === 'value' ? BLANK : answers.map(({ text }) => text).join(' / '), locale),
        ]),
      ),
    ]),
    answers: [`${answer} (${source.place})`],
  };
}

/** Questions that the text answers with no number, in two columns. */
export function uncountedSlide(
  { questions }: StepContent<'uncounted'>,
  { about, uncounted }: Declaration,
  locale: Locale,
): StepContents {
  const { lang, t } = locale;
  const all = uncounted
    .filter(({ id }) => questions.includes(id))
    .map(({ question, nearest }): Line[] => {
      const { exact, segment } = wordsIn(nearest, lang);
      return [
        line(run(wordsIn(question, lang), locale, 'strong')),
        line(run(t('uncounted.empty'), locale)),
        line(
          [quoted(exact, locale), run(` ${placeText(segment, about.outline, locale)}`, locale, 'quiet')],
          ASIDE,
        ),
      ];
    });
  const half = Math.ceil(all.length / 2);
  return {
    texts: columns([1, 1]).map((frame, i) => ({ frame, lines: all.slice(i * half, (i + 1) * half).flat() })),
    drawn: [],
  };
}

export const questionsSlide = ({ questions }: StepContent<'questions'>, locale: Locale): StepContents =>
  words(questions.map((question) => line(run(wordsIn(question, locale.lang), locale))));
