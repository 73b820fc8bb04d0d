import type { Room } from './room.ts';
import type { MagnitudeStatus, RelationType } from '../model/schema.ts';

/**
 * A period as UTC midnights: `start` is the earliest day on which it can have begun, `startBy` the latest
 * (equal if the text states the day), `end` the day after its last.
 */
export interface ChartPeriod {
  start: Date;
  startBy: Date;
  end: Date;
}

/** A stated figure as a chart draws it: its numbers, and its words in the reader's language. */
export interface ChartFigure {
  id: string;
  /** Its place in its panel, from 1. */
  n: number;
  /** Base units: persons, officers, networks, euros. */
  value: number;
  magnitudeStatus: MagnitudeStatus;
  relation: RelationType | null;
  /** The period that the number covers, or null if the text states none. */
  period: ChartPeriod | null;
  /** The qualified number: "plus de 2 700". */
  said: string;
  /** The same in the words of the text, in quotation marks: "« plus de 2.700 »". */
  quoted: string;
  /** Noun for the counted units, in a few words that follow the number: "sans logement". */
  shortLabel: string;
  /** The time in few words: "2015, douze mois". */
  periodText: string;
  /** Address of the figure's words; `target` is set if they are in another page. */
  href: string;
  target?: '_blank';
}

/** A derived figure as a chart draws it: dashed, labelled as our arithmetic, and hidden at first. */
export interface ChartDerived {
  id: string;
  /** Ids of the stated figures in its formula, in their order. */
  from: readonly string[];
  /** Sum, remainder, or monthly pace. */
  operation: '+' | '-' | '/';
  /** The qualified number: "environ 2 000". */
  said: string;
  /** "notre calcul", and the formula in numbers: "environ 7 000 − 5 000". */
  derivedLabel: string;
  formula: string;
}

/** Props of every chart form. Its words are passed in; a chart has no language. */
export interface ChartProps {
  /** Unique in the page; patterns are named after it. */
  id: string;
  figures: ChartFigure[];
  /** Figures derived from them. */
  derivedFigures: ChartDerived[];
  room: Room;
  /** Ids of the figures whose qualifier the reader has taken away: they are drawn as if it were not there. */
  without?: ReadonlySet<string>;
}

/** Qualifiers and relations that a chart form has a shape for. */
export interface Drawable {
  magnitudeStatus: readonly MagnitudeStatus[];
  relation: readonly (RelationType | null)[];
}

/**
 * Throws unless the form can draw every derived figure; none is left out silently.
 * @throws RangeError naming the form, the derived figure and the operation that it has no shape for.
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

/** A derived figure in one line: "1 160 · notre calcul : 1 000 + 160". */
export const inOneLine = ({ said, derivedLabel, formula }: ChartDerived): string =>
  `${said} · ${derivedLabel} ${formula}`;

/**
 * Throws unless the form can draw the qualifier and the relation of every figure; none is left out silently.
 * @throws RangeError naming the form, the figure and the qualifier or relation that it has no shape for.
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
