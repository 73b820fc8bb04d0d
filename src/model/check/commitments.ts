import { at, type Issue } from '../issue.ts';
import type { Context } from './context.ts';

/** Checks that commitments are those of the outline, in order, with known actors, each named once. */
export function checkCommitments({ declaration: { about, actors, commitments } }: Context): Issue[] {
  const file = 'commitments.json';
  const wanted = about.outline.filter(({ kind }) => kind === 'commitment').map(({ id }) => id);
  const listed = commitments.map(({ segment }) => segment);
  const order =
    wanted.join() === listed.join()
      ? []
      : [
          {
            file,
            at: '',
            expected: `expected the commitments of the outline, ${wanted.join(', ')}, got ${listed.join(', ') || 'none'}`,
          },
        ];
  const acting = commitments.flatMap(({ segment, actors: own }) => {
    const ids = own.map(({ actor }) => actor);
    return [
      ...ids
        .filter((id) => !actors.some((actor) => actor.id === id))
        .map((id) => ({ file, at: segment, expected: `expected the id of an actor, there is no "${id}"` })),
      ...ids
        .filter((id, index) => ids.indexOf(id) !== index)
        .map((id) => ({ file, at: at(segment, id), expected: 'expected each actor once' })),
    ];
  });
  return [...order, ...acting];
}
