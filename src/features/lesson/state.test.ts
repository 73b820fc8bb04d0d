import { describe, expect, it } from 'vitest';
import { readMessage } from './state.ts';

const steps = ['who', 'what'];
const state = { step: 'what', black: false, timer: { counted: 0, since: 5 } };

describe('readMessage(data, steps)', () => {
  it('reads what another window shows', () => {
    expect(readMessage({ lesson: 'state', state }, steps)).toEqual({ lesson: 'state', state });
  });

  it('reads that one has come', () => {
    expect(readMessage({ lesson: 'hello', more: 1 }, steps)).toEqual({ lesson: 'hello' });
  });

  it('hears nothing in what is not ours', () => {
    for (const data of [null, 'state', 7, {}, [], { lesson: 'state' }, { lesson: 'state', state: null }])
      expect(readMessage(data, steps)).toBeNull();
  });

  it('does not go to a step that is not there', () => {
    expect(readMessage({ lesson: 'state', state: { ...state, step: '__proto__' } }, steps)).toBeNull();
  });

  it('puts a timer that makes no sense to zero', () => {
    const read = readMessage({ lesson: 'state', state: { ...state, timer: { counted: NaN } } }, steps);
    expect(read).toMatchObject({ state: { timer: { counted: 0, since: null } } });
  });
});
