import { formulaText } from '../../figure/formula-text.ts';
import { qualifiedText } from '../../figure/qualified-number.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Declaration } from '../../model/declaration.ts';
import { parseFormula } from '../../model/formula.ts';
import {
  isDerived,
  isStated,
  type DerivedFigure,
  type Exercise,
  type Figure,
  type Refusal,
  type RelationType,
  type StatedFigure,
} from '../../model/schema.ts';
import { wordsIn } from '../../model/words-in.ts';
import { shuffled, findById, withLetters, wordedAnswers } from './options.ts';
import type { Comparison, ComparisonTask } from './task.ts';

/** Formats a refused formula with qualified numbers: "plus de 2 000 + plus de 5 000", "28 = 28". */
function refusedFormula(
  { formulas: [formula = ''] }: Refusal,
  figures: readonly Figure[],
  locale: Locale,
): string {
  const { terms, operators } = parseFormula(formula) ?? { terms: [], operators: [] };
  const value = (id: string) => {
    const figure = figures.find((each) => each.id === id);
    return figure ? qualifiedText('relation' in figure ? { ...figure, relation: null } : figure, locale) : id;
  };
  const signs: Record<string, string> = { '-': '−', '/': '÷' };
  return terms
    .map((id, i) => {
      const sign = operators[i - 1];
      return sign ? `${signs[sign] ?? sign} ${value(id)}` : value(id);
    })
    .join(' ');
}

/** Returns the relation that allows some arithmetic; "pace" for one figure over its own period. */
function allowedBy(
  { wasDerivedFrom }: DerivedFigure,
  stated: readonly StatedFigure[],
): RelationType | 'pace' {
  const related = stated.find(
    ({ id, relation }) => wasDerivedFrom.includes(id) && relation && wasDerivedFrom.includes(relation.of),
  );
  return related?.relation?.type ?? 'pace';
}

/**
 * Builds the comparisons of an exercise, one of them refused, and the reasons to choose from.
 * @throws Error if the exercise names an unknown refusal or figure
 */
export function comparisonOf(
  exercise: Extract<Exercise, { kind: 'comparison' }>,
  declaration: Declaration,
  locale: Locale,
): Pick<ComparisonTask, 'kind' | 'options' | 'reasons' | 'right'> & { figures: StatedFigure[] } {
  const { lang } = locale;
  const { figures, refusals } = declaration;
  const stated = figures.filter(isStated);
  const refusal = findById(refusals, exercise.refusal, exercise);
  const allowed = exercise.allowed.map((id) => findById(figures.filter(isDerived), id, exercise));
  const options: Omit<Comparison, 'letter'>[] = [
    {
      value: refusal.id,
      formula: refusedFormula(refusal, figures, locale),
      label: wordsIn(refusal.title, lang),
      allowedBy: null,
      caution: '',
    },
    ...allowed.map((figure) => ({
      value: figure.id,
      formula: formulaText(figure, figures, locale),
      label: wordsIn(figure.label, lang),
      allowedBy: allowedBy(figure, stated),
      caution: figure.caution ? wordsIn(figure.caution, lang) : '',
    })),
  ];
  const byValue = ({ value }: { value: string }) => value;
  return {
    kind: 'comparison',
    options: withLetters(shuffled(options, byValue, exercise.id)),
    reasons: wordedAnswers(exercise.reason, exercise.wrongReasons, { seed: `${exercise.id}/reasons`, lang }),
    right: refusal.id,
    figures: stated.filter(({ id }) => refusal.figures.includes(id)),
  };
}
