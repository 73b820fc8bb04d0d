import { expect, it } from 'vitest';
import type { TeachData } from '../../../contract/teach.ts';
import { Plan } from './plan.svelte.ts';

const steps = ['one', 'two'].map((id) => ({ id, group: 'all', claim: id, minutes: 2, notes: '' }));
const data = { declaration: 'orchard', file: '', present: '', groups: [], presets: [], words: {}, steps };

it('a preset keeps the notes of steps that it leaves out, and slides that are not finished', () => {
  const plan = new Plan(data as unknown as TeachData);
  plan.change('two', { notes: 'Wait.' });
  const slide = plan.add();
  plan.choose(['one']);
  plan.choose(['one', 'two']);
  expect(plan.rows.map(({ key, isShown, notes }) => [key, isShown, notes])).toEqual([
    ['one', true, ''],
    ['two', true, 'Wait.'],
    [slide, true, ''],
  ]);
});
