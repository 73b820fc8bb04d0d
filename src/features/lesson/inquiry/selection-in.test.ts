import { expect, it } from 'vitest';
import type { ComparedFigure } from '../../../contract/compare.ts';
import { selectionIn } from './selection-in.ts';

const figures = [{ id: 'people' }, { id: 'others' }] as ComparedFigure[];

it.each([
  ['share others people', { question: 'share', figures: ['others', 'people'] }],
  ['sum', { question: 'sum', figures: [] }],
  ['prove others nobody', { question: 'sum', figures: ['others'] }],
  ['', { question: 'sum', figures: [] }],
])('selectionIn("%s", data) keeps what this text has', (key, selection) => {
  expect(selectionIn(key, { figures })).toEqual(selection);
});
