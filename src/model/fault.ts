/** One thing wrong with the data: where, and what was expected there. */
export interface Fault {
  /** Name of the file in its declaration's folder, such as "figures.json". */
  file: string;
  /** An id, a field path or a line, joined by " · "; empty when the whole file is meant. */
  at: string;
  /** What was expected and what was found, in one line. */
  expected: string;
}

/** A place in a file: `at('removals', 'quotedFrom.fr')` is "removals · quotedFrom.fr"; empty parts fall away. */
export const at = (...parts: string[]): string => parts.filter((part) => part !== '').join(' · ');

/** A fault in one line: "figures.json · removals · value: expected 2700, got 2701". */
export const formatFault = (fault: Fault): string => `${at(fault.file, fault.at)}: ${fault.expected}`;

/** Thrown when data cannot be used; its message has one line a fault. */
export class FaultError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(formatFault).join('\n'));
    this.name = 'FaultError';
    this.faults = faults;
  }
}
