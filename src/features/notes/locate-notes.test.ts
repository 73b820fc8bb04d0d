import { describe, expect, it } from 'vitest';
import { locateNotes } from './locate-notes.ts';
import type { Candidate } from './read-result.ts';

const text = 'par M.\u00a0Bernard\u00a0Cazeneuve, ministre de l’Intérieur';
const passages = new Map([
  ['a', text],
  ['b', 'ministre de la mer'],
]);

const note = (words: Partial<Candidate>): Candidate => ({
  id: 'urn:uuid:1',
  motivation: 'highlighting',
  text: '',
  created: '2026-01-01T00:00:00Z',
  modified: '2026-01-01T00:00:00Z',
  segment: 'a',
  exact: '',
  prefix: '',
  suffix: '',
  ...words,
});

const located = (words: Partial<Candidate>) => locateNotes([note(words)], passages);

describe('locateNotes(claims, passages)', () => {
  it('finds words whose spaces and apostrophes a clipboard made plain, and keeps those of the text', () => {
    for (const segment of ['a', null]) {
      const { notes, refused } = located({ segment, prefix: 'M. ', exact: 'Bernard Cazeneuve', suffix: ',' });
      expect(refused).toEqual([]);
      expect(notes[0]).toMatchObject({
        segment: 'a',
        prefix: 'M.\u00a0',
        exact: 'Bernard\u00a0Cazeneuve',
        suffix: ',',
      });
    }
    expect(located({ exact: "l'Intérieur" }).notes[0]?.exact).toBe('l’Intérieur');
  });

  it('still refuses words that are not there, or are there twice', () => {
    expect(located({ exact: 'Bernard Casanova' }).refused[0]?.why).toBe('notFound');
    expect(located({ segment: null, exact: 'ministre de l' }).refused[0]?.why).toBe('ambiguous');
  });
});
