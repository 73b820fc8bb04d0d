import { expect, it } from 'vitest';
import { contextOf, stated } from '../../../tests/example.ts';
import { formatIssue } from '../issue.ts';
import { checkReferences } from './references.ts';

it('checkReferences(context) names ids of figures that do not exist, wherever they stand', async () => {
  const context = await contextOf((files) => {
    stated(files, 'minors').relation = { type: 'part-of', of: 'nobody' };
    files['views.json'].views[0]?.panels[0]?.figures.push('none');
    files['refusals.json'].refusals[0]?.figures.push('no-one');
  });
  expect(checkReferences(context).map(formatIssue)).toEqual([
    'figures.json · minors · relation.of: expected the id of a figure, there is no "nobody"',
    'views.json · people · panels.0.figures: expected the id of a figure, there is no "none"',
    'refusals.json · all-together · figures: expected the id of a figure, there is no "no-one"',
  ]);
});

it('checkReferences(context) names relations that go round, once', async () => {
  const context = await contextOf((files) => {
    stated(files, 'people').relation = { type: 'follows', of: 'minors' };
  });
  expect(checkReferences(context).map(formatIssue)).toEqual([
    'figures.json · minors · relation.of: expected relations that do not go round, got minors → people → minors',
  ]);
});
