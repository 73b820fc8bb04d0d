import { expect, it } from 'vitest';
import { contextOf } from '../../../tests/example.ts';
import { formatIssue } from '../issue.ts';
import { checkHash } from './hash.ts';

it('H9: checkHash(context) finds a single letter changed in the original', async () => {
  const context = await contextOf((files) => {
    files['text.fr.txt'] = files['text.fr.txt'].replace('Accord', 'accord');
  });
  expect((await checkHash(context)).map(formatIssue)).toEqual([
    expect.stringMatching(
      /^declaration\.json · sha256: expected the hash of text\.fr\.txt, [0-9a-f]{64}, got [0-9a-f]{64}$/,
    ),
  ]);
});

it('checkHash(context) does not look at translations', async () => {
  const context = await contextOf((files) => {
    files['text.en.txt'] = files['text.en.txt'].replace('Agreement', 'Accord');
  });
  expect(await checkHash(context)).toEqual([]);
});
