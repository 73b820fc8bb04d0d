import { parseFormula } from '../../model/formula.ts';
import type { Figure } from '../../model/schema.ts';

/** A part of a sketch: whose value it would take, and how that is said. A sketch has no scale: it is no chart. */
export interface SketchPart {
  id: string;
  said: string;
}

/**
 * A comparison that is refused, as somebody would draw it: parts put end to end; two sides set equal or against one
 * another; a part of a round; one thing for each of another.
 */
export type Sketch =
  | { form: 'stack'; parts: SketchPart[] }
  | { form: 'match'; sides: SketchPart[][] }
  | { form: 'share'; part: SketchPart; whole: SketchPart }
  | { form: 'rate'; upper: SketchPart; lower: SketchPart };

/**
 * Reads the sketch out of the formula that is refused: nothing else says what it would look like.
 * @throws RangeError for a formula that cannot be read, has no sketch, or names a figure that is not there.
 */
export function sketch(
  formula: string,
  figures: readonly Figure[],
  said: (figure: Figure) => string,
): Sketch {
  const parsed = parseFormula(formula);
  if (!parsed) throw new RangeError(`cannot read the formula "${formula}"`);
  const { terms, operators } = parsed;
  const found = terms.map((id) => {
    const figure = figures.find((candidate) => candidate.id === id);
    if (!figure) throw new RangeError(`the formula "${formula}" names no figure "${id}"`);
    return figure;
  });
  const parts = found.map((figure) => ({ id: figure.id, said: said(figure) }));
  const [first, second] = parts;
  const equals = operators.indexOf('=');
  if (equals >= 0) return { form: 'match', sides: [parts.slice(0, equals + 1), parts.slice(equals + 1)] };
  if (first && second && operators[0] === '/')
    return found[0]?.unit === found[1]?.unit
      ? { form: 'share', part: first, whole: second }
      : { form: 'rate', upper: first, lower: second };
  if (operators.every((operator) => operator === '+')) return { form: 'stack', parts };
  throw new RangeError(`the formula "${formula}" has no sketch`);
}
