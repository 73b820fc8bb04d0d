import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatProgress, parseProgress, scoreOf } from './progress.ts';

const ids = ['exercise-1', 'exercise-2', 'exercise-2-2'];
const set = (...items: string[]) => new Set(items);

describe('parseProgress(kept, ids)', () => {
  it('reads what formatProgress wrote', () => {
    const progress = { answered: set('exercise-1', 'exercise-2'), right: set('exercise-2') };
    expect(parseProgress(formatProgress(progress), ids)).toEqual(progress);
  });

  it('leaves out questions that are not on the page', () => {
    expect(parseProgress('{"answered":["exercise-9",3],"right":"exercise-1"}', ids)).toEqual({
      answered: set(),
      right: set(),
    });
  });

  it('is no progress for anything else', () => {
    const nothing = { answered: set(), right: set() };
    for (const kept of ['', 'null', '7', '[]', '{', '{"answered":{"length":1}}'])
      expect(parseProgress(kept, ids), kept).toEqual(nothing);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (kept) => {
        const { answered, right } = parseProgress(kept, ids);
        return [...answered, ...right].every((id) => ids.includes(id));
      }),
    );
  });

  it('stays below the 4,096 characters of a platform for forty questions', () => {
    const many = Array.from({ length: 40 }, (_, i) => `exercise-${String(i + 1)}-2`);
    expect(formatProgress({ answered: new Set(many), right: new Set(many) }).length).toBeLessThan(4096);
  });
});

describe('scoreOf(progress, judged)', () => {
  it('is the share of judged questions that were right once, in percent', () => {
    expect(scoreOf({ answered: set(...ids), right: set('exercise-1', 'exercise-2') }, ids)).toBe(67);
    expect(scoreOf({ answered: set(), right: set() }, [])).toBe(0);
  });
});
