import { expect, it } from 'vitest';
import { at, FaultError, formatFault } from './fault.ts';

const fault = { file: 'figures.json', at: at('removals', 'value'), expected: 'expected 2700, got 2701' };

it('formatFault(fault) names file, id and field, then what was expected', () => {
  expect(formatFault(fault)).toBe('figures.json · removals · value: expected 2700, got 2701');
});

it('formatFault(fault) of a whole file names the file only', () => {
  expect(formatFault({ file: 'views.json', at: at('', ''), expected: 'expected a file' })).toBe(
    'views.json: expected a file',
  );
});

it('FaultError carries its faults and says each in one line', () => {
  const error = new FaultError([fault, fault]);
  expect(error.faults).toEqual([fault, fault]);
  expect(error.message.split('\n')).toEqual([formatFault(fault), formatFault(fault)]);
});

it('FaultError is called so', () => {
  expect(new FaultError([]).name).toBe('FaultError');
});
