import type { Figure, RelationType, StatedFigure } from '../schema.ts';
import type { Drawn, Ruling, Side } from './answer.ts';
import { apart, isOneTime } from './apart.ts';
import { calculate } from './arithmetic.ts';
import type { Question } from './question.ts';
import type { Reason } from './reason.ts';
import { tieOf, type Tie } from './tie.ts';

type Rule = (a: StatedFigure, b: StatedFigure, figures: readonly Figure[]) => Ruling;

const AS: Record<RelationType, Drawn['as']> = {
  'part-of': 'part',
  'adds-to': 'added',
  follows: 'followed',
};

/** Drawn as the text relates them. */
const tied = ({ type, first, next }: Tie): Drawn => ({
  kind: 'drawn',
  as: AS[type],
  figures: [first.id, next.id],
  derived: null,
});

const side = (a: StatedFigure, b: StatedFigure): Side => ({
  kind: 'side',
  figures: [a.id, b.id],
  apart: apart(a, b),
  refusal: null,
});

const refused = (
  a: StatedFigure,
  b: StatedFigure,
  reason: Reason,
  formula: string | null = null,
): Ruling => ({ kind: 'refused', figures: [a.id, b.id], formula, reason });

/** The first reason why two figures do not count the same thing in the same way; null if they do. */
function unlike(a: StatedFigure, b: StatedFigure): Reason | null {
  const pair = { a: a.id, b: b.id };
  if (a.unit !== b.unit) return { code: 'units', ...pair };
  return a.kind === b.kind ? null : { code: 'kinds', ...pair };
}

/** Computed in the order of the text where the order does not matter, so that a formula has one form. */
function computed(
  as: 'sum' | 'difference',
  a: StatedFigure,
  b: StatedFigure,
  figures: readonly Figure[],
): Ruling {
  const tie = as === 'sum' ? tieOf(a, b) : null;
  const [x, y] = tie ? [tie.first, tie.next] : [a, b];
  const formula = `${x.id} ${as === 'sum' ? '+' : '-'} ${y.id}`;
  const derived = calculate(formula, figures);
  if ('refused' in derived) return refused(a, b, derived.refused, formula);
  return { kind: 'drawn', as, figures: [x.id, y.id], derived };
}

/** Share of `a` in `b`: drawn if the text nests `a` in `b`, and never a percentage. */
function share(a: StatedFigure, b: StatedFigure): Ruling {
  const tie = tieOf(a, b);
  const formula = `${a.id} / ${b.id}`;
  if (tie?.type !== 'part-of') {
    const reason = unlike(a, b) ?? { code: 'not-part', whole: b.id, part: a.id };
    return refused(a, b, reason, formula);
  }
  const pair = { whole: tie.first.id, part: tie.next.id };
  return tie.next === a ? tied(tie) : refused(a, b, { code: 'reversed', ...pair }, formula);
}

function rate(a: StatedFigure, b: StatedFigure, figures: readonly Figure[]): Ruling {
  const formula = `${a.id} / ${b.id}`;
  const derived = calculate(formula, figures);
  if (!('refused' in derived)) throw new Error(`expected the model to refuse "${formula}"`);
  return refused(a, b, derived.refused, formula);
}

/** From `a` to `b`: what is added is drawn; what follows is seen beside it, as the text draws no conclusion. */
function change(a: StatedFigure, b: StatedFigure): Ruling {
  const tie = tieOf(a, b);
  const pair = { a: a.id, b: b.id };
  if (tie && tie.type !== 'part-of') {
    if (tie.first !== a) return refused(a, b, { code: 'backwards', first: tie.first.id, next: tie.next.id });
    return tie.type === 'adds-to' ? tied(tie) : side(a, b);
  }
  const reason = unlike(a, b);
  if (reason) return refused(a, b, reason);
  if (!isOneTime(a, b)) return refused(a, b, { code: 'not-followed', ...pair });
  return refused(a, b, { code: a.temporalCoverage === null ? 'same-day' : 'same-period', ...pair });
}

/** A lower bound below another number may pass it. */
const mayPass = (low: StatedFigure, high: StatedFigure): boolean =>
  low.magnitudeStatus === '>' && (low.value < high.value || high.magnitudeStatus === '>');

function rank(a: StatedFigure, b: StatedFigure): Ruling {
  const tie = tieOf(a, b);
  const pair = { a: a.id, b: b.id };
  if (tie?.type === 'part-of') return tied(tie);
  const reason = unlike(a, b);
  if (reason) return refused(a, b, reason);
  if (mayPass(a, b) || mayPass(b, a)) return refused(a, b, { code: 'lower-bounds', ...pair });
  if (a.kind === 'flow' && !isOneTime(a, b)) return refused(a, b, { code: 'periods-differ', ...pair });
  return side(a, b);
}

const RULES: Record<Question, Rule> = {
  side: (a, b) => {
    const tie = tieOf(a, b);
    return tie ? tied(tie) : side(a, b);
  },
  sum: (a, b, figures) => computed('sum', a, b, figures),
  difference: (a, b, figures) => computed('difference', a, b, figures),
  share,
  rate,
  change,
  rank,
};

/** Answers a question about two figures. */
export const aboutTwo = (
  question: Question,
  a: StatedFigure,
  b: StatedFigure,
  figures: readonly Figure[],
): Ruling => (a.id === b.id ? refused(a, b, { code: 'itself', a: a.id }) : RULES[question](a, b, figures));
