import { afterEach, beforeEach, expect } from 'vitest';

/** Messages that the running test wrote with console.warn and console.error. */
let written: string[] = [];

// Plain functions instead of spies: a test that expects a message installs its own spy over them.
console.warn = (...words: unknown[]) => void written.push(`console.warn: ${words.join(' ')}`);
console.error = (...words: unknown[]) => void written.push(`console.error: ${words.join(' ')}`);

beforeEach(() => {
  written = [];
});

afterEach(() => {
  expect(written, 'a warning or an error in the console fails the test').toEqual([]);
});
