import type { Files } from '../edit-json.ts';

/** A way to break the data, and what the check then says. */
export interface Break {
  name: string;
  change: (files: Files) => void;
  /** Every issue that is given, a line each, in their order. */
  issues: (string | RegExp)[];
}
