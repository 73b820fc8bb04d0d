import type { SoundFigure } from '../../contract/sound.ts';
import type { MagnitudeStatus } from '../../model/schema.ts';

/** A number, or a part inside it. */
type Voice = 'whole' | 'part';

/** A sound event; times are in seconds from the beginning of the turn. */
export type SoundEvent =
  /** A number: steady up to `end`, then by qualifier: "=" silent, "~" unsure, ">" open. */
  | { kind: 'tone'; voice: Voice; start: number; end: number; ending: MagnitudeStatus }
  /** A period: a quiet tone below the events counted in it. */
  | { kind: 'ground'; start: number; end: number }
  /** An event counted in a period; an exact end; a seam. */
  | { kind: 'pulse' | 'tick' | 'seam'; start: number };

/** The sound after the words of a figure. */
export interface Turn {
  events: SoundEvent[];
  /** Total length. */
  seconds: number;
}

/** Length of a panel’s longest sound, in seconds, without open ends. The others are in proportion. */
export const LONGEST = 6;

/** Seconds of a seam’s silence, with a soft click in the middle, and of a tick. They measure nothing. */
export const SEAM = 0.3;
export const TICK = 0.12;

/** Seconds of sound after the number, by qualifier. An unsure end begins as long before it. */
export const TAIL: Record<MagnitudeStatus, number> = { '=': 0, '~': 0.7, '>': 1.8 };

/** A figure with the figures that sound with it; `start` and `end` are its own. */
interface Run {
  events: SoundEvent[];
  start: number;
  end: number;
}

/** Returns the quantity that lengths are proportional to, as in the drawing: days, or the value. */
const measure = ({ days, value }: SoundFigure): number => days ?? value;

/** A figure without its end: a tone; or its period with even pulses, because the text gives no dates. */
function body(
  { days, value, magnitudeStatus, relation }: SoundFigure,
  start: number,
  end: number,
): SoundEvent[] {
  const voice = relation?.type === 'part-of' ? 'part' : 'whole';
  if (days === null) return [{ kind: 'tone', voice, start, end, ending: magnitudeStatus }];
  const pulses = Array.from({ length: value }, (_, i) => start + ((i + 0.5) / value) * (end - start));
  return [
    { kind: 'ground', start, end },
    ...pulses.map((pulse): SoundEvent => ({ kind: 'pulse', start: pulse })),
  ];
}

function lasts(event: SoundEvent): number {
  if (event.kind === 'tone') return event.end + TAIL[event.ending];
  return event.kind === 'ground' ? event.end : event.start + TICK;
}

/**
 * Scores the figures of one panel, a turn each, on one scale from zero. Related figures sound together: a
 * part inside its whole, an addition after a seam, the next period right after. Panels are separate: their
 * lengths do not compare, as their drawings share no axis.
 */
export function score(panel: readonly SoundFigure[]): Turn[] {
  const tiedTo = ({ relation }: SoundFigure) => panel.find(({ id }) => id === relation?.of);
  const extent = (figure: SoundFigure): number => {
    const other = figure.relation?.type === 'part-of' ? undefined : tiedTo(figure);
    return measure(figure) + (other ? extent(other) : 0);
  };
  const longest = Math.max(...panel.map(extent)) || 1;

  function run(figure: SoundFigure, isClosed = true): Run {
    const type = figure.relation?.type;
    const other = tiedTo(figure);
    // No tick before a seam: the sound continues.
    const earlier = other && run(other, type !== 'adds-to');
    const past = earlier && other ? earlier.end + TAIL[other.magnitudeStatus] : 0;
    const seam = type === 'adds-to' ? SEAM : 0;
    const start = earlier && type === 'part-of' ? earlier.start : past + seam;
    const end = start + (LONGEST * measure(figure)) / longest;
    const isExact = figure.magnitudeStatus === '=';
    return {
      start,
      end,
      events: [
        ...(earlier?.events ?? []),
        ...(seam ? [{ kind: 'seam' as const, start: past + seam / 2 }] : []),
        ...body(figure, start, end),
        ...(isExact && isClosed ? [{ kind: 'tick' as const, start: end }] : []),
      ],
    };
  }

  return panel.map((figure) => {
    const { events } = run(figure);
    return { events, seconds: Math.max(...events.map(lasts)) };
  });
}
