import { t } from '../i18n/index.ts';
import { runOf } from '../model/anchor.ts';
import type { Declaration } from '../model/declaration.ts';
import { isStated, type StatedFigure } from '../model/schema.ts';
import { placeText } from './place-text.ts';
import { statement } from './statement.ts';

/** The lengths in which a number can be taken along. */
export const LENGTHS = ['post', 'press', 'slide'] as const;

export type Length = (typeof LENGTHS)[number];

/** A number to be taken elsewhere: never without its qualifier, its period, who says it, and where. */
export type Copy = Record<Length, string> & {
  /** The same for those who do not see a picture of it. */
  alt: string;
};

/** One sentence begins with a capital letter, whatever it begins with. */
const begun = (text: string, lang: string): string => text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);

/** What a figure says, with its period: the text's own words where it has some. */
function ownClaim(figure: StatedFigure, lang: string): string {
  const { said, label, when, isQuoted } = statement(figure, lang);
  // A part has the period of its whole, which is said beside it.
  if (!isQuoted && figure.relation) return t('copy.claim', { said, label });
  return t('copy.claimWhen', { said, label, when: isQuoted ? t('copy.quotedWhen', { when }) : when });
}

/** A figure's words for a post, a press text, a slide and a picture, in the present language of messages. */
export function copyOf(figure: StatedFigure, declaration: Declaration, lang: string): Copy {
  const { about } = declaration;
  const { quotation } = statement(figure, lang);
  const source = about.title[lang] ?? '';
  // A part is said with its whole, what was added with what it was added to.
  const other = declaration.figures.filter(isStated).find(({ id }) => id === figure.relation?.of);
  const told = other ? [other, figure] : [figure];
  const claim = told
    .map((each) => ownClaim(each, lang))
    .reduce((first, second) => t('copy.claims', { first, second }));
  const said = told.map(({ magnitudeStatus }) => magnitudeStatus);
  const translated = lang === about.originalLanguage ? '' : (about.translationNotice[lang]?.[lang] ?? '');
  const notes = [
    said.includes('>') ? t('copy.noUpper') : '',
    said.includes('~') ? t('copy.about') : '',
    translated,
  ].filter(Boolean);
  const values = {
    claim: begun(claim, lang),
    source,
    words: runOf(quotation),
    place: placeText(quotation.segment, about.outline),
    notes: notes.join(' '),
  };
  return {
    post: t('copy.post', values),
    press: t('copy.press', { ...values, claim }).trim(),
    slide: t('copy.slide', values),
    alt: t('copy.alt', values).replace(/ {2,}/g, ' '),
  };
}
