import type { Browser } from '@playwright/test';
import type { Subject } from './subject.ts';

/** The setting that all parts of the bench share. */
export interface Setting {
  /** Folder of the project. */
  root: string;
  subject: Subject;
  /** Addresses of the built site and of the peers' pages, each with a slash at its end. */
  site: string;
  peers: string;
  browser: Browser;
  /** Path of the browser, for parts that start one of their own. */
  browserPath: string;
  browserArguments: string[];
  runs: number;
}

/** The result of a part. */
export interface Outcome<Result> {
  result: Result;
  /** Output for the terminal. */
  text: string;
  /** Exceeded budgets: each fails the bench. */
  faults: string[];
}
