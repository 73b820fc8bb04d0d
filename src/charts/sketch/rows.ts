import { parseFormula } from '../../model/formula.ts';
import type { Figure } from '../../model/schema.ts';

/** A part of a sketch: the id of a figure and its qualified number. A sketch has no scale. */
export interface SketchPart {
  id: string;
  said: string;
}

/**
 * A refused comparison in the shape that suggests itself: parts end to end; two sides that should be equal; a
 * sector of a circle; a fraction; one cut off the other; a line that rises; one above the other.
 */
export type Sketch =
  | { form: 'stack'; parts: SketchPart[] }
  | { form: 'match'; sides: SketchPart[][] }
  | { form: 'share'; part: SketchPart; whole: SketchPart }
  | { form: 'rate'; upper: SketchPart; lower: SketchPart }
  | { form: 'remainder' | 'change' | 'rank'; first: SketchPart; second: SketchPart };

/**
 * Derives the sketch from the refused formula, which alone decides its shape.
 * @throws RangeError for a formula that cannot be parsed, has no sketch, or names an unknown figure.
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
