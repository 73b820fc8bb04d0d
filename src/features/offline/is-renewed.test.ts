import { expect, it } from 'vitest';
import { isRenewed } from './is-renewed.ts';

const [first, next] = [{ version: '1' }, { version: '2' }];

it('isRenewed(before, now) is true for another worker', () => {
  expect(isRenewed(first, next)).toBe(true);
});

it('isRenewed(before, now) is false for the first worker of a page', () => {
  expect(isRenewed(null, first)).toBe(false);
});

it('isRenewed(before, now) is false for the worker that was active when the page opened', () => {
  expect(isRenewed(first, first)).toBe(false);
});
