import { language, t, type Key } from '../i18n/index.ts';
import { runOf } from '../model/anchor.ts';
import type { Declaration } from '../model/declaration.ts';
import { noticeOf } from '../model/notice.ts';
import { isStated, type StatedFigure } from '../model/schema.ts';
import { periodText } from './coverage.ts';
import { placeText } from './place-text.ts';
import { saidText } from './said.ts';
import { statement } from './statement.ts';

/** The lengths in which a number can be taken along. */
export const LENGTHS = ['post', 'press', 'slide'] as const;

type Length = (typeof LENGTHS)[number];

/** A number to be taken elsewhere: never without its qualifier, its period, who says it, and where. */
export type Copy = Record<Length, string> & {
  /** The same for those who do not see a picture of it. */
  alt: string;
};

/** One sentence begins with a capital letter, whatever it begins with. */
export const begun = (text: string, lang: string): string =>
  text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);

/**
 * When, as it stands in a sentence of ours: the text's own words where they do, else ours for what they mean. Words
 * such as "current" say nothing outside their sentence, and a period that begins a sentence has a capital letter.
 */
export function whenIn(figure: StatedFigure, lang: string): string {
  const { when, isQuoted } = statement(figure, lang);
  if (!isQuoted) return when;
  if (figure.periodBasis === 'open-start') return periodText(figure, language(lang));
  if (figure.periodBasis === 'stated' && figure.temporalCoverage === null) return t('copy.atDate');
  return t('quote', { words: when });
}

/**
 * What a figure says, whose act it is where the text names somebody, and when.
 * @param said How it is tied to another is said between the two, where both are: so not here, unless asked for.
 */
export function claim(
  figure: StatedFigure,
  lang: string,
  said = saidText({ ...figure, relation: null }, lang),
): string {
  const { label, shortLabel, actor, isQuoted } = statement(figure, lang);
  // A part has the period of its whole, which is said beside it.
  if (figure.relation?.type === 'part-of' && !isQuoted) return t('copy.bare', { said, label: shortLabel });
  const values = { said, label, when: whenIn(figure, lang) };
  return actor ? t('copy.claimBy', { ...values, actor }) : t('copy.claim', values);
}

/** A claim with the one that it refers to: a part with its whole, what was added with what it was added to. */
function claimOf(figure: StatedFigure, other: StatedFigure | undefined, lang: string): string {
  const own = claim(figure, lang);
  if (!other || !figure.relation) return own;
  return t(`copy.${figure.relation.type}` satisfies Key, { first: claim(other, lang), second: own });
}

/** What must be known beside a claim: what its qualifiers leave open, what the view cautions against, whose words. */
function notesOn(told: readonly StatedFigure[], { about, views }: Declaration, lang: string): string {
  const said = told.map(({ magnitudeStatus }) => magnitudeStatus);
  const view = views.find(({ panels }) =>
    panels.some(({ figures }) => figures.some((id) => id === told[0]?.id)),
  );
  return [
    said.includes('>') ? t('copy.noUpper') : '',
    said.includes('~') ? t('copy.about') : '',
    view?.notes[0]?.[lang] ?? '',
    noticeOf(about, lang),
  ]
    .filter(Boolean)
    .join(' ');
}

/** A figure's words for a post, a press text, a slide and a picture, in the present language of messages. */
export function copyOf(figure: StatedFigure, declaration: Declaration, lang: string): Copy {
  const { about } = declaration;
  const { quotation } = statement(figure, lang);
  const other = declaration.figures.filter(isStated).find(({ id }) => id === figure.relation?.of);
  const claimed = claimOf(figure, other, lang);
  const values = {
    claim: claimed,
    begun: begun(claimed, lang),
    attribution: about.attribution[lang] ?? '',
    source: about.title[lang] ?? '',
    words: runOf(quotation),
    place: placeText(quotation.segment, about.outline),
    notes: notesOn(other ? [other, figure] : [figure], declaration, lang),
  };
  return {
    post: t('copy.post', values),
    press: t('copy.press', values).trim(),
    slide: t('copy.slide', values),
    alt: t('copy.alt', values).trim(),
  };
}
