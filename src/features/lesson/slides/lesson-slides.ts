import { createLocale, type Locale } from '../../../i18n/locale.ts';
import type { Declaration } from '../../../model/declaration.ts';
import { wordsIn } from '../../../model/words-in.ts';
import { panelSlide, qualifiersSlide, refusalSlide } from './drawn-slides.ts';
import { inquirySlide } from './inquiry-slide.ts';
import type { StepContents, StepSlide } from './step-slide.ts';
import {
  factsSlide,
  passagesSlide,
  predictionSlide,
  questionsSlide,
  uncountedSlide,
} from './words-slides.ts';

type Step = Declaration['lesson'][number];

function contentsOf({ show, ...step }: Step, declaration: Declaration, locale: Locale): StepContents {
  switch (show.what) {
    case 'facts':
      return factsSlide(show, declaration, locale);
    case 'passages':
      return passagesSlide(show, declaration, locale);
    case 'panel':
      return panelSlide(show, declaration, locale);
    case 'prediction':
      return predictionSlide({ ...step, show }, declaration, locale);
    case 'qualifiers':
      return qualifiersSlide(show, declaration, locale);
    case 'inquiry':
      return inquirySlide(show, declaration, locale);
    case 'refusal':
      return refusalSlide(show, declaration, locale);
    case 'uncounted':
      return uncountedSlide(show, declaration, locale);
    case 'questions':
      return questionsSlide(show, locale);
  }
}

/** The lesson as slides in one language. */
export interface LessonSlides {
  lang: string;
  intl: string;
  dir: 'ltr' | 'rtl';
  title: string;
  creator: string;
  foot: string;
  date: string;
  slides: StepSlide[];
}

/** Returns the lesson as slides, one for each step, in every language. */
export const lessonSlides = (declaration: Declaration, version: string): LessonSlides[] =>
  declaration.languages.map((lang) => {
    const locale = createLocale(lang);
    const { intl, dir, t } = locale;
    const { about, lesson } = declaration;
    const title = wordsIn(about.title, lang);
    return {
      lang,
      intl,
      dir,
      title: t('site.labelled', { label: t('page.present.title'), text: title }),
      creator: t('site.name'),
      foot: t('slides.credit', { title: wordsIn(about.shortTitle, lang), name: t('site.name'), version }),
      date: about.date,
      slides: lesson.map((step) => ({
        answers: [],
        ...contentsOf(step, declaration, locale),
        id: step.id,
        lang: intl,
        dir,
        title: wordsIn(step.claim, lang),
        notes: step.notes.map((note) => wordsIn(note, lang)),
      })),
    };
  });
