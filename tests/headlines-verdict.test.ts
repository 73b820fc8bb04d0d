import { describe, expect, it } from 'vitest';
import { headlineVerdict } from './headlines/verdict.ts';

describe('headlineVerdict(findings)', () => {
  const speaks = { is: 'speaks', token: 'ministres' } as const;
  const worded = { is: 'worded', token: '7', words: 'environ', quoted: '' } as const;

  it('is the best one only if every word is fine and somebody speaks', () => {
    expect(headlineVerdict([worded, speaks])).toBe('unobjectionable');
    expect(headlineVerdict([worded, { is: 'silent' }])).toBe('doubtful');
    expect(headlineVerdict([worded, { is: 'unknown', words: 'arrivés' }, speaks])).toBe('doubtful');
  });

  it('is faulty as soon as one finding is', () => {
    expect(headlineVerdict([{ ...worded, is: 'missing' }, { is: 'silent' }])).toBe('faulty');
  });
});
