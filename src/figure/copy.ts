import { language, t, type Key } from '../i18n/index.ts';
import { runOf } from '../model/anchor.ts';
import type { Declaration } from '../model/declaration.ts';
import { noticeOf } from '../model/notice.ts';
import { isStated, type StatedFigure } from '../model/schema.ts';
import { periodText } from './coverage.ts';
import { notesOn } from './notes.ts';
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

/** What a number counts, when, and whose act it is where the text names somebody: "networks dismantled (“in 2015”)". */
export function dated(figure: StatedFigure, label: string, lang: string): string {
  const { actor } = statement(figure, lang);
  const values = { label, when: whenIn(figure, lang) };
  return actor ? t('copy.datedBy', { ...values, actor }) : t('copy.dated', values);
}

/** A part has the period of its whole, which is said beside it. */
const labelOf = (figure: StatedFigure, label: string, lang: string): string =>
  figure.relation?.type === 'part-of' && !statement(figure, lang).isQuoted
    ? label
    : dated(figure, label, lang);

/** What a figure says, whose act it is where the text names somebody, and when; with what ties it to another. */
export function claim(figure: StatedFigure, lang: string): string {
  const { said, label, shortLabel } = statement(figure, lang);
  const isPart = figure.relation?.type === 'part-of';
  return t('copy.bare', { said, label: labelOf(figure, isPart ? shortLabel : label, lang) });
}

/**
 * A claim with the one that it refers to: a part with its whole, what was added with what it was added to. How the
 * two are tied is said between them, so the label of the second does not say it again ("additional officers").
 */
function claimOf(figure: StatedFigure, other: StatedFigure | undefined, lang: string): string {
  if (!other || !figure.relation) return claim(figure, lang);
  const bare = (each: StatedFigure, label: string) => ({
    said: saidText({ ...each, relation: null }, lang),
    label: labelOf(each, label, lang),
  });
  const first = t('copy.bare', bare(other, statement(other, lang).label));
  const second = bare(figure, statement(figure, lang).shortLabel);
  return t(`copy.${figure.relation.type}` satisfies Key, { first, ...second });
}

/** What must be known beside a claim: what its qualifiers leave open, what the view says of the words, whose words. */
function besides(told: readonly StatedFigure[], { about, views }: Declaration, lang: string): string {
  const ids = told.map(({ id }) => id);
  const said = told.map(({ magnitudeStatus }) => magnitudeStatus);
  const view = views.find(({ panels }) =>
    panels.some(({ figures }) => ids.some((id) => figures.includes(id))),
  );
  return [
    said.includes('>') ? t('copy.noUpper') : '',
    said.includes('~') ? t('copy.about') : '',
    ...(view ? notesOn(ids, view) : []).map(({ text }) => text[lang] ?? ''),
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
    notes: besides(other ? [other, figure] : [figure], declaration, lang),
  };
  return {
    post: t('copy.post', values),
    press: t('copy.press', values).trim(),
    slide: t('copy.slide', values),
    alt: t('copy.alt', values).trim(),
  };
}
