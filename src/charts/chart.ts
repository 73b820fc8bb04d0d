import type { MagnitudeStatus, RelationType } from '../model/schema.ts';

/**
 * A period as UTC midnights: `start` is the first day it can have begun, `startBy` the last one (the same where
 * the text gives the day), `end` the day after its last.
 */
export interface ChartPeriod {
  start: Date;
  startBy: Date;
  end: Date;
}

/** One stated figure as a chart draws it: its numbers, and its words already in the reader's language. */
export interface ChartFigure {
  id: string;
  /** Base units: persons, officers, networks, euros. */
  value: number;
  magnitudeStatus: MagnitudeStatus;
  relation: RelationType | null;
  /** What the number covers, or null where the text gives no period. */
  period: ChartPeriod | null;
  /** The number as said: "plus de 2 700". */
  said: string;
  /** When, in few words: "2015, douze mois". */
  periodText: string;
  /** The whole statement, for those who do not see the marks. */
  name: string;
  /** Address of the figure in the same page. */
  href: string;
}

/** Words of the drawing itself. */
export interface ChartWords {
  /** Below an open edge. */
  noUpperValue: string;
  /** Beside a period whose first day is not given. */
  startNotStated: string;
  /** "100 par rangée". */
  perRow: (count: number) => string;
}

/** What every chart form takes. Words come in; a chart knows no language. */
export interface ChartProps {
  /** Unique in the page; patterns are named after it. */
  id: string;
  figures: ChartFigure[];
  /** Width that the drawing is laid out for, in pixels; it scales to its container. */
  width: number;
  words: ChartWords;
}

/** The ways of saying a number that a chart form has a shape for. */
export interface Drawable {
  magnitudeStatus: readonly MagnitudeStatus[];
  relation: readonly (RelationType | null)[];
}

/**
 * A form never leaves out how a number is said: what it has no shape for it does not draw.
 * @throws RangeError naming the form, the figure and the way it is said.
 */
export function mustDraw(
  form: string,
  figures: readonly ChartFigure[],
  { magnitudeStatus, relation }: Drawable,
): void {
  for (const figure of figures) {
    const said = magnitudeStatus.includes(figure.magnitudeStatus) ? figure.relation : figure.magnitudeStatus;
    if (magnitudeStatus.includes(figure.magnitudeStatus) && relation.includes(figure.relation)) continue;
    throw new RangeError(
      `the form "${form}" has no shape for "${said ?? 'no relation'}" of figure "${figure.id}"`,
    );
  }
}
