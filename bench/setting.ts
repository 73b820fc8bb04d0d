import type { Browser } from '@playwright/test';
import type { Subject } from './subject.ts';

/** What all parts of the bench share. */
export interface Setting {
  /** Folder of the project. */
  root: string;
  subject: Subject;
  /** Addresses of the built site and of the peers' pages, each with a slash at its end. */
  site: string;
  peers: string;
  browser: Browser;
  /** Where the browser is, for those who start one of their own. */
  browserPath: string;
  browserArguments: string[];
  runs: number;
}

/** What a part has found. */
export interface Outcome<Result> {
  result: Result;
  /** What is printed. */
  text: string;
  /** What crossed a budget: each fails the bench. */
  faults: string[];
}
