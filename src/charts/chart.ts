import type { MagnitudeStatus } from '../model/schema.ts';

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
  relation: string | null;
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

/** What every chart form takes. Words come in; a chart knows no language. */
export interface ChartProps {
  /** Unique in the page; patterns are named after it. */
  id: string;
  figures: ChartFigure[];
  /** Width that the drawing is laid out for, in pixels; it scales to its container. */
  width: number;
  words: { noUpperValue: string };
}
