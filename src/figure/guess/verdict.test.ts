import { expect, it } from 'vitest';
import type { PredictKey } from '../../contract/script-words.ts';
import { verdict } from './verdict.ts';

const words = {
  'predict.way.=': 'the bare number',
  'predict.way.~': '“around”',
  'predict.noWay': 'None; the text: {stated}.',
  'predict.sameWay': 'Both: {guess}.',
  'predict.otherWay': 'You: {guess}; the text: {stated}.',
} as Record<PredictKey, string>;

it('verdict(way, stated, words) compares the two words, or says that none was chosen', () => {
  expect(verdict('~', '~', words)).toBe('Both: “around”.');
  expect(verdict('=', '~', words)).toBe('You: the bare number; the text: “around”.');
  expect(verdict(null, '~', words)).toBe('None; the text: “around”.');
});
