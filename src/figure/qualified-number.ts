import { formatLarge, formatNumber } from '../i18n/format.ts';
import type { Key, Locale } from '../i18n/locale.ts';
import {
  isStated,
  type Figure,
  type MagnitudeStatus,
  type RelationType,
  type Unit,
} from '../model/schema.ts';

/** A number with its qualifier: the words before it, the number, the words after it. */
export interface QualifiedNumber {
  before: string;
  number: string;
  after: string;
}

/** Qualifier of a figure: its magnitude status, or its relation to another one. */
export type Qualifier = MagnitudeStatus | RelationType;

/** Qualifiers that the drawing of a figure must show: its relation, if any, and "about" or "more than". */
export function qualifiers(figure: Figure): Qualifier[] {
  const relation = 'relation' in figure ? figure.relation?.type : undefined;
  if (!relation) return [figure.magnitudeStatus];
  return figure.magnitudeStatus === '=' ? [relation] : [relation, figure.magnitudeStatus];
}

/** Placeholder for the number while its qualifier is built; a language may put the words on either side. */
const PLACE = '\ufffc';

/** A value with its unit: "2 700", "100 millions d’euros". */
export function numberText({ unit, value }: { unit: Unit; value: number }, { intl, t }: Locale): string {
  const isLarge = unit === 'EUR' && value >= 1_000_000;
  return t(isLarge ? 'unit.EUR.large' : (`unit.${unit}` satisfies Key), {
    value: isLarge ? formatLarge(value, intl) : formatNumber(value, intl),
  });
}

/** The qualified number in a language: "plus de 2 700". */
export function qualifiedNumber(figure: Figure, locale: Locale): QualifiedNumber {
  const number = numberText(figure, locale);
  const [before = '', after = ''] = qualifiers(figure)
    .reduceRight((inner, qualifier) => locale.t(`said.${qualifier}` satisfies Key, { value: inner }), PLACE)
    .split(PLACE);
  return { before, number, after };
}

/** The qualified number as one text. */
export function qualifiedText(figure: Figure, locale: Locale): string {
  const { before, number, after } = qualifiedNumber(figure, locale);
  return before + number + after;
}

/** The qualified number for a sketch of what we refuse; one of ours says so. */
export const sketchText = (figure: Figure, locale: Locale): string =>
  isStated(figure)
    ? qualifiedText(figure, locale)
    : `${qualifiedText(figure, locale)} (${locale.t('ours.name')})`;
