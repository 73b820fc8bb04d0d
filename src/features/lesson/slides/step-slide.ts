import type { Line, PictureBox, Run, TextBox } from '../../../export/slides/slide.ts';
import { createLocale, type Locale } from '../../../i18n/locale.ts';

/** A drawing as a page has it, with the theme’s variables, and its place on a slide. */
export interface Drawn extends PictureBox {
  /** One or more <svg> above one another. */
  markup: string;
  /** Number of its hue, from 1; null if its colours depend on none. */
  hue: number | null;
}

/** Content of the slide of a step. */
export interface StepContents {
  texts: TextBox[];
  drawn: Drawn[];
  /** Lines above the notes. */
  answers?: string[];
}

/** The slide of a step, whose drawings are not yet pictures. */
export interface StepSlide extends StepContents {
  id: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  title: string;
  answers: string[];
  notes: string[];
}

/** Words in the language of the deck, or in that of the tag. */
export const run = (text: string, { intl }: Locale, style?: Run['style'], href?: string): Run => ({
  text,
  lang: intl,
  ...(style && { style }),
  ...(href !== undefined && { href }),
});

/** Words of the text in quotation marks of their language. */
export const quoted = (words: string, locale: Locale): Run =>
  run(locale.t('quote', { words }), locale, 'quotation');

/** The same, by the tag of their language. */
export const quotedIn = (tag: string, words: string): Run => quoted(words, createLocale(tag));

export const line = (runs: Run | Run[], size?: number): Line => ({
  runs: [runs].flat(),
  ...(size !== undefined && { size }),
});

/** Size of words beside others, such as a source. */
export const ASIDE = 0.75;
