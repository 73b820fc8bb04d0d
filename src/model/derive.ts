import type { Reason } from './compare/reason.ts';
import { tieOf } from './compare/tie.ts';
import { parseFormula } from './formula.ts';
import { period } from './period.ts';
import {
  isStated,
  type DerivedFigure,
  type Figure,
  type MagnitudeStatus,
  type StatedFigure,
  type Unit,
} from './schema.ts';

/** The fields of a derived figure that follow from its formula. */
export type Derived = Pick<DerivedFigure, 'value' | 'unit' | 'magnitudeStatus' | 'kind' | 'wasDerivedFrom'>;

/** Thrown for arithmetic that the text does not support; the message gives the reason in English. */
export class RefusedError extends Error {
  override name = 'RefusedError';
  readonly reason: Reason;

  constructor(reason: Reason, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** Thrown if a formula cannot be parsed or names an unknown figure; this is neither allowed nor refused. */
export class FormulaError extends Error {
  override name = 'FormulaError';
}

function refuse(reason: Reason, message: string): never {
  throw new RefusedError(reason, message);
}

function statedFigure(id: string, figures: readonly Figure[]): StatedFigure {
  const figure = figures.find((candidate) => candidate.id === id);
  if (figure === undefined) throw new FormulaError(`there is no figure "${id}"`);
  if (!isStated(figure))
    refuse(
      { code: 'derived', a: id },
      `"${id}" is itself derived, and a derived figure is never computed with`,
    );
  return figure;
}

function requireAlike(a: StatedFigure, b: StatedFigure): void {
  const pair = { a: a.id, b: b.id };
  if (a.unit !== b.unit)
    refuse({ code: 'units', ...pair }, `"${a.id}" counts ${a.unit}, "${b.id}" counts ${b.unit}`);
  if (a.kind !== b.kind)
    refuse({ code: 'kinds', ...pair }, `"${a.id}" is a ${a.kind}, "${b.id}" a ${b.kind}`);
}

/** Qualifier of a sum: "about" and "more than" pass on to it, but do not combine. @throws RefusedError */
function sumStatus(a: StatedFigure, b: StatedFigure): MagnitudeStatus {
  if (a.magnitudeStatus === b.magnitudeStatus || b.magnitudeStatus === '=') return a.magnitudeStatus;
  if (a.magnitudeStatus === '=') return b.magnitudeStatus;
  return refuse(
    { code: 'qualifiers', a: a.id, b: b.id },
    'the text gives one of them as about and the other as more than',
  );
}

function sum(a: StatedFigure, b: StatedFigure): Derived {
  requireAlike(a, b);
  const tie = tieOf(a, b);
  if (tie === null)
    refuse(
      { code: 'not-joined', a: a.id, b: b.id },
      `the text does not say that "${a.id}" and "${b.id}" add to or follow one another`,
    );
  if (tie.type === 'part-of')
    refuse(
      { code: 'counted-twice', whole: tie.first.id, part: tie.next.id },
      `"${tie.next.id}" is part of "${tie.first.id}" and would be counted twice`,
    );
  return {
    value: a.value + b.value,
    unit: a.unit,
    magnitudeStatus: sumStatus(a, b),
    kind: a.kind,
    wasDerivedFrom: [a.id, b.id],
  };
}

function difference(a: StatedFigure, b: StatedFigure): Derived {
  const pair = { whole: a.id, part: b.id };
  const tie = tieOf(a, b);
  const part = tie?.type === 'part-of' ? tie.next : null;
  if (part === a)
    refuse({ code: 'reversed', whole: b.id, part: a.id }, `"${a.id}" is part of "${b.id}", not the reverse`);
  requireAlike(a, b);
  if (part !== b) {
    refuse({ code: 'not-part', ...pair }, `the text does not say that "${b.id}" is part of "${a.id}"`);
  }
  if (b.magnitudeStatus === '>')
    refuse({ code: 'lower-bound', a: b.id }, `"${b.id}" is a lower bound: what remains has no lower bound`);
  if (b.value > a.value)
    refuse({ code: 'part-exceeds', ...pair }, `"${b.id}" is more than "${a.id}", which it is part of`);
  return {
    value: a.value - b.value,
    unit: a.unit,
    magnitudeStatus: sumStatus(a, b),
    kind: a.kind,
    wasDerivedFrom: [a.id, b.id],
  };
}

const perMonth: Partial<Record<Unit, Unit>> = { network: 'network/month' };

function pace(a: StatedFigure): Derived {
  if (a.kind !== 'flow')
    refuse({ code: 'not-events', a: a.id }, `"${a.id}" is a ${a.kind}: only events in a period have a pace`);
  if (a.periodBasis !== 'stated' || a.temporalCoverage === null) {
    refuse({ code: 'period-unstated', a: a.id }, `the text does not state the period of "${a.id}"`);
  }
  const { months, monthsAbout } = period(a.temporalCoverage);
  if (months === null || months === 0)
    refuse({ code: 'period-inexact', a: a.id }, `the period of "${a.id}" is not said to the day`);
  if (a.magnitudeStatus === '>')
    refuse(
      { code: 'lower-bound-pace', a: a.id },
      `"${a.id}" is a lower bound: rounded, its pace would not be one`,
    );
  const unit = perMonth[a.unit];
  if (unit === undefined)
    refuse({ code: 'pace-unit', a: a.id }, `a pace of ${a.unit} a month is not a unit of the model`);
  const tenths = (a.value * 10) / months;
  return {
    value: Math.round(tenths) / 10,
    unit,
    // A rounded number of months or a rounded result makes the pace approximate.
    magnitudeStatus: monthsAbout || !Number.isInteger(tenths) ? '~' : a.magnitudeStatus,
    kind: 'flow',
    wasDerivedFrom: [a.id],
  };
}

/**
 * Computes "a + b", "a - b" or "a / months" from stated figures if the text supports it (rule H3). In a sum
 * one figure adds to or follows the other; in a difference the second is part of the first; both have one
 * unit and one kind. A pace (events a month, to a tenth) takes a flow in a stated period. The result keeps
 * the qualifier, and is approximate if it was rounded.
 * @throws RefusedError with the reason, for all other arithmetic.
 * @throws FormulaError if the formula cannot be parsed or names an unknown figure.
 */
export function derive(formula: string, figures: readonly Figure[]): Derived {
  const parsed = parseFormula(formula);
  if (parsed === null) throw new FormulaError(`cannot read the formula "${formula}"`);
  const { terms, operators } = parsed;
  const isPace = terms[1] === 'months' && operators[0] === '/' && terms.length === 2;
  const [a, b] = (isPace ? terms.slice(0, 1) : terms).map((id) => statedFigure(id, figures));
  if (a === undefined) throw new FormulaError(`cannot read the formula "${formula}"`);
  if (terms.length > 2)
    return refuse({ code: 'too-many' }, 'more than two figures are never computed with at once');
  if (b === undefined) return pace(a);
  if (a.id === b.id) return refuse({ code: 'itself', a: a.id }, `"${a.id}" is not computed with itself`);
  if (operators[0] === '+') return sum(a, b);
  if (operators[0] === '-') return difference(a, b);
  if (operators[0] === '/')
    return refuse(
      { code: 'no-rate', a: a.id, b: b.id },
      'a share or a rate of two figures is not in the text',
    );
  return refuse({ code: 'not-compared' }, 'the text does not compare the two');
}
