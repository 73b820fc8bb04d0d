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
  /** Its place in its panel, from 1. */
  n: number;
  /** Base units: persons, officers, networks, euros. */
  value: number;
  magnitudeStatus: MagnitudeStatus;
  relation: RelationType | null;
  /** What the number covers, or null where the text gives no period. */
  period: ChartPeriod | null;
  /** The number as said: "plus de 2 700". */
  said: string;
  /** What it counts, in a few words after it: "sans logement". */
  shortLabel: string;
  /** When, in few words: "2015, douze mois". */
  periodText: string;
  /** Address of its words, and where they open where that is not in the same page. */
  href: string;
  target?: '_blank';
}

/** A value of our own arithmetic as a chart draws it: dashed, labelled as ours, and hidden until asked for. */
export interface ChartDerived {
  id: string;
  /** Ids of the stated figures that it was computed from, in the order of the formula. */
  from: readonly string[];
  /** a sum, what remains, or a monthly pace */
  operation: '+' | '-' | '/';
  /** The value with its qualifier: "environ 2 000". */
  said: string;
  /** "notre calcul", and the formula in numbers: "environ 7 000 − 5 000". */
  derivedLabel: string;
  formula: string;
}

/** Words of the drawing itself. */
export interface ChartWords {
  /** Below an open edge. */
  noUpperValue: string;
  /** Beside a period whose first day is not given. */
  startNotStated: string;
  /** A number as said, and what it counts: "plus de 2 700 personnes". */
  counted: (said: string, label: string) => string;
  /** "100 par rangée". */
  perRow: (count: number) => string;
}

/** What every chart form takes. Words come in; a chart knows no language. */
export interface ChartProps {
  /** Unique in the page; patterns are named after it. */
  id: string;
  figures: ChartFigure[];
  /** What we compute from them. */
  derivedFigures: ChartDerived[];
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
 * What we compute is drawn against the figures it comes from, or not at all.
 * @throws RangeError naming the form, the value and the operation that it has no shape for.
 */
export function assertDerivable(
  form: string,
  derived: readonly ChartDerived[],
  operations: readonly ChartDerived['operation'][],
): void {
  for (const { id, operation } of derived)
    if (!operations.includes(operation))
      throw new RangeError(`the form "${form}" has no shape for "${operation}" of derived value "${id}"`);
}

/** A value of ours in one line: "1 160 · notre calcul : 1 000 + 160". */
export const inOneLine = ({ said, derivedLabel, formula }: ChartDerived): string =>
  `${said} · ${derivedLabel} ${formula}`;

/**
 * A form never leaves out how a number is said: what it has no shape for it does not draw.
 * @throws RangeError naming the form, the figure and the way it is said.
 */
export function assertDrawable(
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
