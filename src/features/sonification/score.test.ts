import { describe, expect, it } from 'vitest';
import type { SoundFigure } from '../../contract/sound.ts';
import { LONGEST, score, SEAM, TAIL, TICK, type SoundEvent } from './score.ts';

const figure = (given: Partial<SoundFigure>): SoundFigure => ({
  id: 'a',
  value: 1000,
  magnitudeStatus: '=',
  relation: null,
  days: null,
  ...given,
});

const tones = (events: SoundEvent[]) => events.filter((event) => event.kind === 'tone');
const starts = (events: SoundEvent[], kind: SoundEvent['kind']) =>
  events.filter((event) => event.kind === kind).map(({ start }) => start);

describe('score(panel)', () => {
  it('makes length proportional to value, on one scale from zero', () => {
    const [small, large] = score([figure({ value: 2000 }), figure({ id: 'b', value: 5000 })]);
    expect(tones(small!.events)).toMatchObject([{ start: 0, end: (LONGEST * 2) / 5 }]);
    expect(tones(large!.events)).toMatchObject([{ start: 0, end: LONGEST }]);
  });

  it('closes an exact number with a tick at its end', () => {
    const [turn] = score([figure({})]);
    expect(starts(turn!.events, 'tick')).toEqual([LONGEST]);
    expect(turn!.seconds).toBe(LONGEST + TICK);
  });

  it.each(['~', '>'] as const)(
    'does not close a number that is "%s", and leaves time for its end',
    (status) => {
      const [turn] = score([figure({ magnitudeStatus: status })]);
      expect(turn!.events).toEqual([
        { kind: 'tone', voice: 'whole', start: 0, end: LONGEST, ending: status },
      ]);
      expect(turn!.seconds).toBe(LONGEST + TAIL[status]);
    },
  );

  it('puts a part inside its whole, for its share of it', () => {
    const whole = figure({ value: 7000, magnitudeStatus: '~' });
    const part = figure({ id: 'b', value: 3500, relation: { type: 'part-of', of: 'a' } });
    const [alone, together] = score([whole, part]);
    expect(tones(alone!.events)).toHaveLength(1);
    expect(together!.events).toEqual([
      ...alone!.events,
      { kind: 'tone', voice: 'part', start: 0, end: LONGEST / 2, ending: '=' },
      { kind: 'tick', start: LONGEST / 2 },
    ]);
  });

  it('goes on past a seam with what was added, and closes only then', () => {
    const added = figure({ id: 'b', value: 500, relation: { type: 'adds-to', of: 'a' } });
    const [, both] = score([figure({}), added]);
    const first = (LONGEST * 1000) / 1500;
    expect(tones(both!.events)).toMatchObject([
      { start: 0, end: first },
      { start: first + SEAM, end: LONGEST + SEAM },
    ]);
    expect(starts(both!.events, 'seam')).toEqual([first + SEAM / 2]);
    expect(starts(both!.events, 'tick')).toEqual([LONGEST + SEAM]);
  });

  it('counts out in a period what was counted in it, as long as the period is', () => {
    const next = figure({ id: 'b', value: 4, days: 100, relation: { type: 'follows', of: 'a' } });
    const [alone, both] = score([figure({ value: 4, days: 200 }), next]);
    expect(starts(alone!.events, 'pulse')).toEqual([0.5, 1.5, 2.5, 3.5]);
    expect(starts(both!.events, 'pulse')).toEqual([0.5, 1.5, 2.5, 3.5, 4.25, 4.75, 5.25, 5.75]);
    expect(starts(both!.events, 'tick')).toEqual([4, LONGEST]);
  });
});
