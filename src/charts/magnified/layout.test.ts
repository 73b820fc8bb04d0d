import { expect, it } from 'vitest';
import { magnified, PITCH } from './layout.ts';

it('magnified(count) has a cell for each mark, in whole rows where it can', () => {
  const { columns, rows, pitch } = magnified(160);
  expect([columns, rows, pitch]).toEqual([20, 8, 8]);
});

it.each([1, 7, 160, 2700, 5000])(
  'magnified(%i) enlarges its marks and keeps the two fields apart',
  (count) => {
    const { columns, rows, pitch, left } = magnified(count);
    expect(columns * rows).toBeGreaterThanOrEqual(count);
    expect(pitch).toBeGreaterThan(PITCH);
    expect(left).toBeGreaterThan(columns * PITCH);
  },
);
