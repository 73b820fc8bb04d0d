import { idPattern } from './id.ts';

/** An operation on figures as it is written in the data. */
interface Formula {
  /** Ids of figures in their order; "months" stands for the length of the figure's own period. */
  terms: string[];
  /** What stands between them: one fewer. */
  operators: string[];
}

const operator = /^[-+/=<>]$/;

/** Reads "a + b", "a - b", "a / months", "a + b = c" …: ids and operators with a space between. */
export function parseFormula(text: string): Formula | null {
  const words = text.trim().split(/\s+/);
  const terms = words.filter((_, index) => index % 2 === 0);
  const operators = words.filter((_, index) => index % 2 === 1);
  const readable =
    operators.length > 0 &&
    terms.length === operators.length + 1 &&
    terms.every((term) => idPattern.test(term)) &&
    operators.every((word) => operator.test(word));
  return readable ? { terms, operators } : null;
}
