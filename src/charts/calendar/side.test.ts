import { expect, it } from 'vitest';
import { sideOf } from './side.ts';

const time = { from: Date.parse('2015-01-01'), to: Date.parse('2017-01-01') };
const day = (at: string) => ({ form: 'day' as const, day: new Date(at), isOfWhole: false });

it('sideOf(extent, time) places words about where their time begins', () => {
  expect(['2015-02-01', '2015-08-01', '2015-12-01', '2016-10-01'].map((at) => sideOf(day(at), time))).toEqual(
    ['first', 'second', 'third', 'end'],
  );
});

it('sideOf(extent, time) places the words of a time that is not given at the start', () => {
  expect(sideOf({ form: 'unstated' }, time)).toBe('first');
});
