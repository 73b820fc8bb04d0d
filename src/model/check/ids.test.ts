import { expect, it } from 'vitest';
import { contextOf } from '../../../tests/example.ts';
import { formatFault } from '../fault.ts';
import { checkIds } from './ids.ts';

it('checkIds(context) names an id that occurs twice in a file, once', async () => {
  const context = await contextOf((files) => {
    files['refusals.json'].refusals.push(...files['refusals.json'].refusals);
  });
  expect(checkIds(context).map(formatFault)).toEqual([
    'refusals.json · all-together: expected an id that occurs once, got it 2 times',
  ]);
});

it('checkIds(context) allows a view the id of a figure', async () => {
  expect(checkIds(await contextOf(() => {}))).toEqual([]);
});
