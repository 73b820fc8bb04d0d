import { expect, it } from 'vitest';
import { contextOf, type Example } from '../../../tests/example.ts';
import { formatIssue } from '../issue.ts';
import { checkAfterwards } from './afterwards.ts';

type Fact = Example['afterwards.json']['afterwards'][number];

const issuesOf = async (...changes: Partial<Fact>[]) => {
  const context = await contextOf((files) => {
    const [fact] = files['afterwards.json'].afterwards;
    files['afterwards.json'].afterwards = changes.map((change) => ({ ...fact!, ...change }));
  });
  return checkAfterwards(context).map(formatIssue);
};

it('checkAfterwards(context) finds nothing in facts of later days, in order, without numbers', async () => {
  expect(
    await issuesOf({}, { date: '2016-02-03', text: { fr: 'Le 3, comme en 2015.', en: 'On 3, as in 2015.' } }),
  ).toEqual([]);
});

it('checkAfterwards(context) names a fact of the day of the declaration, and one out of order', async () => {
  expect(
    await issuesOf(
      { id: 'late', date: '2016-03-01' },
      { id: 'early', date: '2016-02-01' },
      { date: '2015-12-31' },
    ),
  ).toEqual([
    'afterwards.json · early · date: expected a day after the declaration, in order, got 2016-02-01 after 2016-03-01',
    'afterwards.json · closing · date: expected a day after the declaration, in order, got 2015-12-31 after 2016-02-01',
  ]);
});

it('checkAfterwards(context) names a passage that does not exist', async () => {
  expect(await issuesOf({ segment: 'p9' })).toEqual([
    'afterwards.json · closing · segment: expected a segment of the outline, there is no "p9"',
  ]);
});

it('checkAfterwards(context) names a number that could be set against one of the text', async () => {
  expect(await issuesOf({ text: { fr: 'Il en reste 300.', en: 'None are left.' } })).toEqual([
    'afterwards.json · closing · text.fr: expected no number but years and the day of the fact, got "300"',
  ]);
});
