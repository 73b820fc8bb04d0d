/** The exact words of a quotation, with the words around it that make it unique. */
export interface Selector {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/** Places in the NFC text, in UTF-16 code units, ends exclusive. */
export interface Anchor {
  /** The whole run, prefix and suffix included. */
  start: number;
  end: number;
  exactStart: number;
  exactEnd: number;
}

/** Thrown when a quotation does not occur exactly once. */
export class AnchorError extends Error {
  /** Number of times that the run was found; never 1. */
  readonly count: number;
  /** The run that was looked for: prefix + exact + suffix. */
  readonly run: string;

  constructor(count: number, run: string) {
    super(`quote ${count === 0 ? 'not found' : `found ${count} times`}: "${run}"`);
    this.name = 'AnchorError';
    this.count = count;
    this.run = run;
  }
}

/** prefix + exact + suffix as one run, NFC. */
export const runOf = ({ prefix = '', exact, suffix = '' }: Selector): string =>
  prefix.normalize('NFC') + exact.normalize('NFC') + suffix.normalize('NFC');

/** Offsets at which `run` begins in `text`; overlapping occurrences count. */
function places(text: string, run: string): number[] {
  const found: number[] = [];
  if (run === '') return found;
  for (let from = text.indexOf(run); from !== -1; from = text.indexOf(run, from + 1)) found.push(from);
  return found;
}

/**
 * Finds prefix + exact + suffix in `text` by exact comparison after NFC; there is no fuzzy matching.
 * @throws AnchorError unless the run occurs exactly once.
 */
export function anchor(text: string, selector: Selector): Anchor {
  const run = runOf(selector);
  const found = places(text.normalize('NFC'), run);
  const [start] = found;
  if (start === undefined || found.length > 1) throw new AnchorError(found.length, run);
  const exactStart = start + (selector.prefix ?? '').normalize('NFC').length;
  return {
    start,
    end: start + run.length,
    exactStart,
    exactEnd: exactStart + selector.exact.normalize('NFC').length,
  };
}
