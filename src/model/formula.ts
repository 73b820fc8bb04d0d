import { idPattern } from './id.ts';

/** An operation on figures, as written in the data. */
interface Formula {
  /** Ids of figures in their order; "months" means the length of the figure's own period. */
  terms: string[];
  /** Operators between the terms: one fewer than there are terms. */
  operators: string[];
}

const operator = /^[-+/=<>]$/;

/** Parses "a + b", "a - b", "a / months", "a + b = c" …: ids and operators separated by spaces. */
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
