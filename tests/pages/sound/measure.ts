import { FIFTH, OCTAVE, PITCHES, play } from '../../../src/features/sonification/play.ts';
import type { SoundPanel } from '../../../src/contract/sound.ts';
import { score, type Turn } from '../../../src/features/sonification/score.ts';

/** Runs in the page: renders the sounds of its view offline, by the code that plays them. */

/** Measurements per second. */
export const RATE = 100;
const SAMPLES = 22_050;

/** A turn and its loudness, measurement by measurement: in total, and at the pitches that may occur in it. */
export interface Measured extends Turn {
  id: string;
  panel: number;
  all: number[];
  whole: number[];
  part: number[];
  short: number[];
}

/** Returns the strength of a pitch in some samples (Goertzel, with a Hann window against leakage). */
function strength(samples: Float32Array, pitch: number): number {
  const turn = 2 * Math.cos((2 * Math.PI * pitch) / SAMPLES);
  let before = 0;
  let last = 0;
  for (const [i, sample] of samples.entries()) {
    const next = sample * Math.sin((Math.PI * i) / samples.length) ** 2 + turn * last - before;
    before = last;
    last = next;
  }
  const power = last ** 2 + before ** 2 - turn * last * before;
  return (4 * Math.sqrt(Math.max(0, power))) / samples.length;
}

const loudness = (samples: Float32Array): number =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample ** 2, 0) / samples.length);

async function measured(id: string, turn: Turn, panel: number): Promise<Measured> {
  // One more second, which must be silent.
  const context = new OfflineAudioContext(1, Math.ceil((turn.seconds + 1) * SAMPLES), SAMPLES);
  play(context, turn, panel, 0);
  const samples = (await context.startRendering()).getChannelData(0);
  const step = SAMPLES / RATE;
  const series = (width: number, of: (stretch: Float32Array) => number) =>
    Array.from({ length: Math.floor(samples.length / step) }, (_, i) =>
      of(samples.subarray(Math.round(i * step), Math.round((i + width) * step))),
    );
  const pitch = PITCHES[panel % PITCHES.length]!;
  return {
    ...turn,
    id,
    panel,
    all: series(1, loudness),
    whole: series(8, (stretch) => strength(stretch, pitch)),
    part: series(8, (stretch) => strength(stretch, pitch * FIFTH)),
    short: series(3, (stretch) => strength(stretch, pitch * OCTAVE)),
  };
}

/** Measures all turns of a view. */
export const measure = (panels: readonly SoundPanel[]): Promise<Measured[]> =>
  Promise.all(
    panels.flatMap(({ figures }, panel) =>
      score(figures).map((turn, i) => measured(figures[i]!.id, turn, panel)),
    ),
  );
