import { describe, expect, it } from 'vitest';
import { isWhole, lessonOf, moved, rowOf, rowsOf, totalOf } from './rows.ts';

const steps = ['one', 'two', 'three'].map((id) => ({
  id,
  group: 'all',
  claim: id,
  minutes: 2,
  notes: 'Wait.',
}));
const key = () => 'new';
const slide = { title: 'Ours', text: '' };

describe('the rows of a plan', () => {
  it('are the steps of the lesson in its order, and those left out where they stand by default', () => {
    const rows = rowsOf([{ id: 'three' }, { id: 'one', minutes: 5 }, { slide }], steps, key);
    expect(rows.map((row) => [row.key, row.isShown, row.minutes])).toEqual([
      ['three', true, 2],
      ['one', true, 5],
      ['two', false, 2],
      ['new', true, 2],
    ]);
  });

  it('become the lesson again, with the changes only', () => {
    const items = [{ id: 'three', notes: 'Ask.' }, { slide, minutes: 4, notes: 'Read.' }, { id: 'one' }];
    const rows = rowsOf(items, steps, key);
    expect(lessonOf(rows, steps, 'orchard')).toEqual({ declaration: 'orchard', items });
    expect(isWhole(lessonOf(rows, steps, 'orchard'), steps)).toBe(false);
    expect(
      isWhole(
        lessonOf(
          steps.map((step) => rowOf(step)),
          steps,
          'orchard',
        ),
        steps,
      ),
    ).toBe(true);
  });

  it('are counted if they are shown', () => {
    expect(totalOf(rowsOf([{ id: 'two', minutes: 2.5 }, { slide }], steps, key))).toEqual({
      steps: 2,
      minutes: 4.5,
    });
  });

  it('move by one, and stay at the ends', () => {
    const keys = (by: -1 | 1, from: string) =>
      moved(
        steps.map((step) => rowOf(step)),
        from,
        by,
      ).map((row) => row.key);
    expect(keys(-1, 'two')).toEqual(['two', 'one', 'three']);
    expect(keys(1, 'two')).toEqual(['one', 'three', 'two']);
    expect(keys(1, 'three')).toEqual(['one', 'two', 'three']);
    expect(keys(-1, 'one')).toEqual(['one', 'two', 'three']);
  });

  it('count no slide that is not finished', () => {
    const empty = { ...rowOf(steps[0]!), key: 'new', slide: { title: ' ', text: '' } };
    expect(totalOf([rowOf(steps[0]!), empty])).toEqual({ steps: 1, minutes: 2 });
  });
});
