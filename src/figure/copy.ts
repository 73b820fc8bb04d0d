import type { Key, Locale } from '../i18n/locale.ts';
import { runOf } from '../model/anchor.ts';
import type { Declaration } from '../model/declaration.ts';
import { noticeOf } from '../model/notice.ts';
import { isStated, type StatedFigure } from '../model/schema.ts';
import { wordsIn } from '../model/words-in.ts';
import { periodText } from './coverage.ts';
import { notesOn } from './view-notes.ts';
import { placeText } from './place-text.ts';
import { qualifiedText } from './qualified-number.ts';
import { statement } from './statement.ts';

/** Lengths in which a number can be copied. */
export const LENGTHS = ['post', 'press', 'slide'] as const;

type Length = (typeof LENGTHS)[number];

/** A number to be copied, always with its qualifier, period, speaker and place in the text. */
export type Copy = Record<Length, string> & {
  /** Alt text for a picture of the number. */
  alt: string;
};

/** Capitalizes the first letter of a sentence, whatever word it begins with. */
export const capitalize = (text: string, lang: string): string =>
  text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);

/**
 * The time of a figure, to be put into a sentence of ours: its quotation if that makes sense there, otherwise
 * our words for it. "Current" means nothing outside its sentence, and a period at the start of a sentence has
 * a capital letter that ours must not have.
 */
export function whenIn(figure: StatedFigure, locale: Locale): string {
  const { t } = locale;
  const { when, isQuoted } = statement(figure, locale);
  if (!isQuoted) return when;
  if (figure.periodBasis === 'open-start') return periodText(figure, locale);
  if (figure.periodBasis === 'stated' && figure.temporalCoverage === null) return t('copy.atDate');
  return t('quote', { words: when });
}

/** A noun with its time, and with the actor if the text names one: "networks dismantled (“in 2015”)". */
export function dated(figure: StatedFigure, label: string, locale: Locale): string {
  const { t } = locale;
  const { actor } = statement(figure, locale);
  const values = { label, when: whenIn(figure, locale) };
  return actor ? t('copy.datedBy', { ...values, actor }) : t('copy.dated', values);
}

/** The label of a part has no time, because that of its whole is beside it. */
const labelOf = (figure: StatedFigure, label: string, locale: Locale): string =>
  figure.relation?.type === 'part-of' && !statement(figure, locale).isQuoted
    ? label
    : dated(figure, label, locale);

/** The claim of a figure: qualified number, noun, time, actor if the text names one, and relation. */
export function claim(figure: StatedFigure, locale: Locale): string {
  const { said, label, shortLabel } = statement(figure, locale);
  const isPart = figure.relation?.type === 'part-of';
  return locale.t('copy.bare', { said, label: labelOf(figure, isPart ? shortLabel : label, locale) });
}

/**
 * A claim with the one it relates to: a part with its whole, an addition with what it adds to. The relation
 * is stated between them, so the second label does not repeat it ("additional officers").
 */
export function tiedClaim(figure: StatedFigure, { figures }: Declaration, locale: Locale): string {
  const other = figures.filter(isStated).find(({ id }) => id === figure.relation?.of);
  if (!other || !figure.relation) return claim(figure, locale);
  const bare = (each: StatedFigure, label: string) => ({
    said: qualifiedText({ ...each, relation: null }, locale),
    label: labelOf(each, label, locale),
  });
  const first = locale.t('copy.bare', bare(other, statement(other, locale).label));
  const second = bare(figure, statement(figure, locale).shortLabel);
  return locale.t(`copy.${figure.relation.type}` satisfies Key, { first, ...second });
}

/** Context of a claim: meaning of its qualifiers, notes of the view on the words, translation notice. */
function besides(told: readonly StatedFigure[], { about, views }: Declaration, { lang, t }: Locale): string {
  const ids = told.map(({ id }) => id);
  const said = told.map(({ magnitudeStatus }) => magnitudeStatus);
  const view = views.find(({ panels }) =>
    panels.some(({ figures }) => ids.some((id) => figures.includes(id))),
  );
  return [
    said.includes('>') ? t('copy.noUpper') : '',
    said.includes('~') ? t('copy.about') : '',
    ...(view ? notesOn(ids, view) : []).map(({ text }) => wordsIn(text, lang)),
    noticeOf(about, lang),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Returns the words of a figure for a post, a press text, a slide and a picture. */
export function copyOf(figure: StatedFigure, declaration: Declaration, locale: Locale): Copy {
  const { lang, t } = locale;
  const { about } = declaration;
  const { quotation } = statement(figure, locale);
  const other = declaration.figures.filter(isStated).find(({ id }) => id === figure.relation?.of);
  const claimed = tiedClaim(figure, declaration, locale);
  const values = {
    claim: claimed,
    begun: capitalize(claimed, lang),
    attribution: wordsIn(about.attribution, lang),
    source: wordsIn(about.title, lang),
    words: runOf(quotation),
    place: placeText(quotation.segment, about.outline, locale),
    notes: besides(other ? [other, figure] : [figure], declaration, locale),
  };
  return {
    post: t('copy.post', values),
    press: t('copy.press', values).trim(),
    slide: t('copy.slide', values),
    alt: t('copy.alt', values).trim(),
  };
}
