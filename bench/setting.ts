import type { Browser } from '@playwright/test';
import type { Subject } from './subject.ts';

/** The setting that all parts of the bench share. */
export interface Setting {
  /** Folder of the project. */
  root: string;
  subject: Subject;
  /** Address of the built site, with a slash at its end. */
  site: string;
  /** Serves the pages of the peers that a part has built. */
  servePeers: () => Promise<{ url: string; close: () => Promise<void> }>;
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
