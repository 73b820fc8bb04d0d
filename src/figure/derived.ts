import type { ChartDerived } from '../charts/chart.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Declaration } from '../model/declaration.ts';
import { parseFormula } from '../model/formula.ts';
import { isDerived, type DerivedFigure } from '../model/schema.ts';
import { wordsIn } from '../model/words-in.ts';
import { formulaText } from './formula-text.ts';
import { qualifiedText } from './qualified-number.ts';

/** A derived figure in the words of one language. */
export interface DerivedStatement extends ChartDerived {
  label: string;
  /** Warning against a misreading; "" if there is none. */
  caution: string;
}

const isOperation = (sign: string | undefined): sign is ChartDerived['operation'] =>
  sign === '+' || sign === '-' || sign === '/';

/** @throws Error if the formula has no operation to draw; the data check refuses such data. */
function derivedStatement(figure: DerivedFigure, { figures }: Declaration, locale: Locale): DerivedStatement {
  const { lang, t } = locale;
  const operation = parseFormula(figure.formula)?.operators[0];
  if (!isOperation(operation)) throw new Error(`figure "${figure.id}": cannot draw "${figure.formula}"`);
  return {
    id: figure.id,
    from: figure.wasDerivedFrom,
    operation,
    said: qualifiedText(figure, locale),
    derivedLabel: t('ours.label'),
    formula: formulaText(figure, figures, locale),
    label: wordsIn(figure.label, lang),
    caution: figure.caution ? wordsIn(figure.caution, lang) : '',
  };
}

/** Returns the figures derived from some figures alone; they are shown wherever these are. */
export const derivedFrom = (
  ids: readonly string[],
  declaration: Declaration,
  locale: Locale,
): DerivedStatement[] =>
  declaration.figures
    .filter(isDerived)
    .filter(({ wasDerivedFrom }) => wasDerivedFrom.every((id) => ids.includes(id)))
    .map((figure) => derivedStatement(figure, declaration, locale));
