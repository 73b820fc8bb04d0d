import { afterEach, beforeEach, expect } from 'vitest';

/** What the running test wrote with console.warn and console.error. */
let written: string[] = [];

// Plain functions and not spies: a test that expects a message puts its own spy in their place.
console.warn = (...words: unknown[]) => void written.push(`console.warn: ${words.join(' ')}`);
console.error = (...words: unknown[]) => void written.push(`console.error: ${words.join(' ')}`);

beforeEach(() => {
  written = [];
});

afterEach(() => {
  expect(written, 'a warning or an error in the console fails the test').toEqual([]);
});
