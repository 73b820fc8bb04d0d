import { describe, expect, it } from 'vitest';
import { newState, readState } from './lesson-state.ts';

const steps = ['who', 'what'];
const answer = { value: 900, way: '~', isShown: true, reason: 'Because.', hands: { 'way/~': 12 } } as const;
const state = {
  ...newState('what'),
  turn: 3,
  hasWords: true,
  timer: { counted: 0, since: 5 },
  answers: { what: answer },
};

describe('readState(data, steps)', () => {
  it('reads what another window shows', () => {
    expect(readState({ lesson: state }, steps)).toEqual(state);
  });

  it('returns null for anything else', () => {
    for (const data of [null, 'lesson', 7, {}, [], { lesson: null }, { lesson: { ...state, turn: -1 } }])
      expect(readState(data, steps)).toBeNull();
  });

  it('does not go to a step that is not there', () => {
    expect(readState({ lesson: { ...state, step: '__proto__' } }, steps)).toBeNull();
  });

  it('sets a timer that makes no sense to zero', () => {
    const read = readState({ lesson: { ...state, timer: { counted: NaN } } }, steps);
    expect(read?.timer).toEqual({ counted: 0, since: null });
  });

  it('drops answers to steps that are not there, and parts that make no sense', () => {
    const answers = { what: { value: 'many', way: '<', hands: { a: 1, b: -1 } }, elsewhere: answer };
    expect(readState({ lesson: { ...state, answers } }, steps)?.answers).toEqual({
      what: { value: null, way: null, isShown: false, reason: '', hands: { a: 1 } },
    });
  });
});
