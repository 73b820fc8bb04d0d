import { describe, expect, it } from 'vitest';
import { trafficBy, type Answer } from './wire.ts';

const page: Answer = {
  font: false,
  asked: 1,
  pieces: [
    { at: 1.2, bytes: 200 },
    { at: 1.3, bytes: 5_000 },
    { at: 1.5, bytes: 2_000 },
  ],
  ended: { at: 1.6, bytes: 7_250 },
};
const script: Answer = { font: false, asked: 1.25, pieces: [{ at: 1.7, bytes: 300 }], ended: null };
const font: Answer = { font: true, asked: 1.3, pieces: [], ended: { at: 1.4, bytes: 20_000 } };

describe('trafficBy(answers, time)', () => {
  it('counts the pieces that had come, and a font apart', () => {
    expect(trafficBy([page, script, font], 1.4)).toEqual({
      bytes: 5_200,
      requests: 2,
      fontBytes: 20_000,
      fontRequests: 1,
    });
  });

  it('takes the size of all from the end of an answer, and pieces where the end never came', () => {
    expect(trafficBy([page, script, font], Infinity)).toMatchObject({ bytes: 7_550, requests: 2 });
  });

  it('does not count what was asked for later', () => {
    expect(trafficBy([page, script, font], 1.22)).toMatchObject({ bytes: 200, requests: 1, fontRequests: 0 });
  });
});
