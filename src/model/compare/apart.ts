import type { Quotation, StatedFigure } from '../schema.ts';
import type { Apart } from './answer.ts';

/** The words for a place, by language, as a text to compare; "" if the text names none. */
const placeOf = ({ placeQuotedFrom }: StatedFigure): string =>
  Object.values(placeQuotedFrom ?? {})
    .map(({ exact }: Quotation) => exact)
    .join();

const isOpen = ({ magnitudeStatus }: StatedFigure): boolean => magnitudeStatus === '>';

/** True if two figures are given for one time: the same period, or the same day without one. */
export const isOneTime = (a: StatedFigure, b: StatedFigure): boolean =>
  a.temporalCoverage === b.temporalCoverage &&
  a.observationDate === b.observationDate &&
  dated(a) &&
  dated(b);

/** False if the text gives no period and no day, or only a vague word. */
const dated = ({ temporalCoverage, observationDate, periodBasis }: StatedFigure): boolean =>
  periodBasis !== 'vague' && (temporalCoverage !== null || observationDate !== null);

/** Returns what keeps two figures apart, the strongest first; at least one thing. */
export function apart(a: StatedFigure, b: StatedFigure): Apart[] {
  const pair = { a: a.id, b: b.id };
  const time: Apart[] =
    a.kind !== b.kind ? [{ code: 'kinds', ...pair }] : isOneTime(a, b) ? [] : [{ code: 'periods', ...pair }];
  if (a.unit !== b.unit) return [{ code: 'units', ...pair }, ...time];
  const open = [a, b].filter(isOpen).map(({ id }) => id);
  const found: Apart[] = [
    ...time,
    ...(placeOf(a) === placeOf(b) ? [] : [{ code: 'places', ...pair } as const]),
    ...(open.length === 0 ? [] : [{ code: 'bounds', figures: open } as const]),
    ...(a.unit === 'person' ? [{ code: 'persons', ...pair } as const] : []),
  ];
  return found.length === 0 ? [{ code: 'unrelated', ...pair }] : found;
}
