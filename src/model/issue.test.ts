import { expect, it } from 'vitest';
import { at, DataError, formatIssue } from './issue.ts';

const issue = { file: 'figures.json', at: at('removals', 'value'), expected: 'expected 2700, got 2701' };

it('formatIssue(issue) names file, id and field, then what was expected', () => {
  expect(formatIssue(issue)).toBe('figures.json · removals · value: expected 2700, got 2701');
});

it('formatIssue(issue) of a whole file names the file only', () => {
  expect(formatIssue({ file: 'views.json', at: at('', ''), expected: 'expected a file' })).toBe(
    'views.json: expected a file',
  );
});

it('DataError carries its issues and says each in one line', () => {
  const error = new DataError([issue, issue]);
  expect(error.issues).toEqual([issue, issue]);
  expect(error.message.split('\n')).toEqual([formatIssue(issue), formatIssue(issue)]);
});

it('DataError is called so', () => {
  expect(new DataError([]).name).toBe('DataError');
});
