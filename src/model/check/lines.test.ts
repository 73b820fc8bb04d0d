import { expect, it } from 'vitest';
import { contextOf } from '../../../tests/example.ts';
import { formatIssue } from '../issue.ts';
import { checkLines } from './lines.ts';

it('checkLines(context) names a translation with another number of lines, once', async () => {
  const context = await contextOf((files) => {
    files['text.en.txt'] = files['text.en.txt'].replace('\n\n', '\n');
  });
  const { issues, tally } = checkLines(context);
  expect(issues.map(formatIssue)).toEqual(['text.en.txt: expected 3 lines, as in text.fr.txt, got 2']);
  expect(tally).toEqual({ ok: 1, of: 3 });
});

it('checkLines(context) names the line where one text is blank and the other is not', async () => {
  const context = await contextOf((files) => {
    files['text.en.txt'] = files['text.en.txt'].replace('\n\n', '\n') + '\n';
  });
  const { issues, tally } = checkLines(context);
  expect(issues.map(formatIssue)).toEqual([
    'text.en.txt · line 2: expected a blank line, as in text.fr.txt',
    'text.en.txt · line 3: expected words, as in text.fr.txt',
  ]);
  expect(tally).toEqual({ ok: 1, of: 3 });
});

it('checkLines(context) takes a line of white space for a blank one', async () => {
  const context = await contextOf((files) => {
    files['text.fr.txt'] = files['text.fr.txt'].replace('\n\n', '\n \n');
    files['text.en.txt'] = files['text.en.txt'].replace('\n\n', '\n\t\n');
  });
  expect(checkLines(context)).toEqual({ issues: [], tally: { ok: 3, of: 3 } });
});

it('checkLines(context) takes a text that was not read for one blank line', async () => {
  const context = { ...(await contextOf(() => {})), raw: {} };
  expect(checkLines(context)).toEqual({ issues: [], tally: { ok: 1, of: 1 } });
});
