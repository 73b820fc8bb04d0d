import type { Files } from '../edit-json.ts';

/** A way to break the data, and the issues that the check finds. */
export interface Break {
  name: string;
  change: (files: Files) => void;
  /** All issues, one per line, in order. */
  issues: (string | RegExp)[];
}
