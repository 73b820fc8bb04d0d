import { expect, it } from 'vitest';
import { contextOf, type Example } from '../../../tests/example.ts';
import { formatIssue } from '../issue.ts';
import { checkCommitments } from './commitments.ts';

/** Makes the second line a commitment of some actors. */
const committing = (files: Example, ...actors: string[]) => {
  files['declaration.json'].outline = [
    { id: 'title', kind: 'title' },
    { id: 'p1', kind: 'commitment' },
  ];
  files['commitments.json'].commitments = [
    {
      segment: 'p1',
      actors: actors.map((actor) => ({ actor, quotedFrom: { fr: { segment: 'p1', exact: 'personnes' } } })),
    },
  ];
};

it('checkCommitments(context) finds nothing where each commitment is listed with actors that are known', async () => {
  const context = await contextOf((files) => committing(files, 'mayor'));
  expect(checkCommitments(context)).toEqual([]);
});

it('checkCommitments(context) names the commitments where one is missing', async () => {
  const context = await contextOf((files) => {
    committing(files);
    files['commitments.json'].commitments = [];
  });
  expect(checkCommitments(context).map(formatIssue)).toEqual([
    'commitments.json: expected the commitments of the outline, p1, got none',
  ]);
});

it('checkCommitments(context) names an actor that is not known, and one that is there twice', async () => {
  const context = await contextOf((files) => committing(files, 'council', 'mayor', 'mayor'));
  expect(checkCommitments(context).map(formatIssue)).toEqual([
    'commitments.json · p1: expected the id of an actor, there is no "council"',
    'commitments.json · p1 · mayor: expected each actor once',
  ]);
});

it('checkCommitments(context) names those of the outline and those listed, where their order differs', async () => {
  const context = await contextOf((files) => {
    committing(files);
    files['declaration.json'].outline = [
      { id: 'title', kind: 'commitment' },
      { id: 'p1', kind: 'commitment' },
    ];
    files['commitments.json'].commitments = ['p1', 'title'].map((segment) => ({ segment, actors: [] }));
  });
  expect(checkCommitments(context).map(formatIssue)).toEqual([
    'commitments.json: expected the commitments of the outline, title, p1, got p1, title',
  ]);
});

it('checkCommitments(context) knows each of several actors', async () => {
  const context = await contextOf((files) => {
    committing(files, 'mayor', 'council');
    files['commitments.json'].actors.push({ id: 'council', label: { fr: 'Le conseil', en: 'The council' } });
  });
  expect(checkCommitments(context)).toEqual([]);
});
