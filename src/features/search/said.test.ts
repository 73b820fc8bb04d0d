import { describe, expect, it } from 'vitest';
import { findWords as words } from '../../../tests/find-words.ts';
import type { Document } from './corpus.ts';
import { results } from './results.ts';
import { position, summary } from './said.ts';

const document = (kind: Document['kind'], text: string): Document => ({
  kind,
  lang: 'en',
  id: text,
  place: '',
  text,
});
const documents = [document('text', 'port and port'), document('figure', 'port, tunnel')];

const said = (query: string) => summary(query, results(query, documents), words);

describe('summary(query, results, words)', () => {
  it('says how many passages there are, and of what kind', () => {
    expect(said('port')).toBe('3 passages: text 2, figures 1');
  });

  it('says one passage for one, and leaves out kinds without any', () => {
    expect(said('tunnel')).toBe('1 passage: figures 1');
  });

  it('says what was not found, that more letters are needed, and nothing of nothing', () => {
    expect(said(' camp ')).toBe('Nothing here says “camp”.');
    expect(said('p')).toBe('Type at least two letters.');
    expect(said(' ')).toBe('');
  });
});

describe('position(current, count, words)', () => {
  it('counts from one', () => {
    expect(position(2, 12, words)).toBe('3 / 12');
  });
});
