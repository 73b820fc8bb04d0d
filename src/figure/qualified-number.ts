import { formatLarge, formatNumber } from '../i18n/format.ts';
import type { Key, Locale } from '../i18n/locale.ts';
import type { Figure, MagnitudeStatus, RelationType, Unit } from '../model/schema.ts';

/** A number with the words that qualify it: those before, the number, those after. */
export interface QualifiedNumber {
  before: string;
  number: string;
  after: string;
}

/** How a figure is said: its magnitude status, or its relation to another. */
export type Qualifier = MagnitudeStatus | RelationType;

/** Ways a figure is said that its drawing must show: the relation if it has one, and about or more than. */
export function qualifiers(figure: Figure): Qualifier[] {
  const relation = 'relation' in figure ? figure.relation?.type : undefined;
  if (!relation) return [figure.magnitudeStatus];
  return figure.magnitudeStatus === '=' ? [relation] : [relation, figure.magnitudeStatus];
}

/** Stands for the number while the words around it are found, whichever side a language puts them on. */
const PLACE = '\ufffc';

/** A value with its unit: "2 700", "100 millions d’euros". */
export function numberText({ unit, value }: { unit: Unit; value: number }, { intl, t }: Locale): string {
  const isLarge = unit === 'EUR' && value >= 1_000_000;
  return t(isLarge ? 'unit.EUR.large' : (`unit.${unit}` satisfies Key), {
    value: isLarge ? formatLarge(value, intl) : formatNumber(value, intl),
  });
}

/** The number as a language says it: "plus de 2 700". */
export function qualifiedNumber(figure: Figure, locale: Locale): QualifiedNumber {
  const number = numberText(figure, locale);
  const [before = '', after = ''] = qualifiers(figure)
    .reduceRight((inner, qualifier) => locale.t(`said.${qualifier}` satisfies Key, { value: inner }), PLACE)
    .split(PLACE);
  return { before, number, after };
}

/** The same as one text. */
export function qualifiedText(figure: Figure, locale: Locale): string {
  const { before, number, after } = qualifiedNumber(figure, locale);
  return before + number + after;
}
