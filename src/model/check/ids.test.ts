import { expect, it } from 'vitest';
import { contextOf, the, type Example } from '../../../tests/example.ts';
import { formatIssue } from '../issue.ts';
import { checkIds } from './ids.ts';

it('checkIds(context) names an id that occurs twice in a file, once', async () => {
  const context = await contextOf((files) => {
    files['refusals.json'].refusals.push(...files['refusals.json'].refusals);
  });
  expect(checkIds(context).map(formatIssue)).toEqual([
    'refusals.json · all-together: expected an id that occurs once, got it 2 times',
  ]);
});

it('checkIds(context) allows a view the id of a figure', async () => {
  expect(checkIds(await contextOf(() => {}))).toEqual([]);
});

it.each([
  ['declaration.json', 'p1', (files: Example) => files['declaration.json'].outline],
  ['figures.json', 'people', (files: Example) => files['figures.json'].figures],
  ['numbers.json', 'year', (files: Example) => files['numbers.json'].numbers],
  ['views.json', 'people', (files: Example) => files['views.json'].views],
  ['annotations.json', 'note-people', (files: Example) => files['annotations.json'].items],
  ['commitments.json', 'mayor', (files: Example) => files['commitments.json'].actors],
  ['uncounted.json', 'ages', (files: Example) => files['uncounted.json'].uncounted],
  ['lesson.json', 'ask-ages', (files: Example) => files['lesson.json'].steps],
  ['lesson.json', 'find-about', (files: Example) => files['lesson.json'].exercises],
  ['corrections.json', 'dots-for-people', (files: Example) => files['corrections.json'].corrections],
] satisfies [string, string, (files: Example) => { id: string }[]][])(
  'checkIds(context) looks into %s: "%s" three times',
  async (file, id, listOf) => {
    const context = await contextOf((files) => {
      const list: { id: string }[] = listOf(files);
      list.push(the(list, id), the(list, id));
      // One line for each passage.
      if (file === 'declaration.json')
        for (const text of ['text.fr.txt', 'text.en.txt'] as const) files[text] += '\na\nb';
    });
    expect(checkIds(context).map(formatIssue)).toEqual([
      `${file} · ${id}: expected an id that occurs once, got it 3 times`,
    ]);
  },
);

it('checkIds(context) wants steps and exercises to differ', async () => {
  const context = await contextOf((files) => {
    the(files['lesson.json'].exercises, 'find-about').id = 'ask-ages';
  });
  expect(checkIds(context).map(formatIssue)).toEqual([
    'lesson.json · ask-ages: expected an id that occurs once, got it 2 times',
  ]);
});
