import type { MagnitudeStatus, RelationType } from '../../model/schema.ts';

/** A stated figure as far as it is heard. */
export interface SoundFigure {
  id: string;
  /** Base units. */
  value: number;
  magnitudeStatus: MagnitudeStatus;
  /** How the text ties it to another figure of its panel, which stands before it. */
  relation: { type: RelationType; of: string } | null;
  /** Days of its period, where the drawing has a ribbon of time: there the value is counted out. Else null. */
  days: number | null;
}

/** Who sounds: a number, or a part inside it. */
type Voice = 'whole' | 'part';

/** Something that sounds, in seconds from the beginning. */
export type SoundEvent =
  /** A number: steady up to `end`; from there on as its words leave it, "=" silent, "~" unsure, ">" open. */
  | { kind: 'tone'; voice: Voice; start: number; end: number; ending: MagnitudeStatus }
  /** A period, quietly, below what is counted in it. */
  | { kind: 'ground'; start: number; end: number }
  /** One of what is counted in a period; an end that is exact; a seam. */
  | { kind: 'pulse' | 'tick' | 'seam'; start: number };

/** What is heard after the words of a figure. */
export interface Turn {
  events: SoundEvent[];
  /** Length in all. */
  seconds: number;
}

/** The longest sound of a panel, in seconds and without what words leave open. The others are in proportion. */
export const LONGEST = 6;

/** The silence of a seam, with a soft click in the middle; a tick. Seconds that measure nothing. */
export const SEAM = 0.3;
export const TICK = 0.12;

/** For how long an end is heard past its number. One that is unsure is so for as long before it. */
export const TAIL: Record<MagnitudeStatus, number> = { '=': 0, '~': 0.7, '>': 1.8 };

/** A figure with what it is heard together with; `start` and `end` are its own. */
interface Run {
  events: SoundEvent[];
  start: number;
  end: number;
}

/** What is in proportion to a length of sound, as it is to one of the drawing. */
const measure = ({ days, value }: SoundFigure): number => days ?? value;

/** A figure without its end: a tone, or its period with one pulse each, evenly, for the text gives no dates. */
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
 * The figures of one panel as sounds, a turn each, on one scale from zero. What the text ties to another figure is
 * heard together with it: a part inside its whole, what was added past a seam, the next period right after.
 * Panels are kept apart: their lengths do not compare, as their drawings share no axis.
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
    // Before a seam nothing is closed: the same sound goes on.
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
