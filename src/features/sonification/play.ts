import { TAIL, type SoundEvent, type Turn } from './score.ts';

/*
 * Chart2Music was tried and is not used. It runs under our policy, has French and weighs 33 kB after brotli.
 * But it plays a figure as one note of a quarter of a second, with a pitch between the least and the greatest
 * of the data; it has no sound for a closed, unsure or open end; and it turns a chart into an application,
 * which hides the list in it from screen readers.
 */

/** Pitch of a whole, in hertz, by panel, so that a new panel is audible. Pitch measures nothing. */
export const PITCHES = [294, 220];

/** Pitches relative to the whole: of a part, of short sounds, and of the tick. */
export const FIFTH = 3 / 2;
export const OCTAVE = 2;
const HIGH = 4;

/** Gain of each kind of sound, 0–1, and of all: low, because the listener’s volume is unknown. */
const LEVEL = { whole: 0.5, part: 0.4, ground: 0.15, pulse: 0.4, tick: 0.5, seam: 0.25 };
const VOLUME = 0.3;

/** Seconds of attack and release, to avoid clicks, and of the decay of short sounds. */
const EDGE = 0.012;
const SHORT = { pulse: 0.05, tick: 0.09, seam: 0.05 };

/** Vibrato of an unsure end: rate in hertz, depth in cents. */
const WAVER = { rate: 5.5, cents: 35 };

interface Place {
  context: BaseAudioContext;
  /** Start of the turn, in the time of the context. */
  at: number;
  /** Pitch of the whole, in hertz. */
  pitch: number;
  out: AudioNode;
}

interface Sounding {
  source: OscillatorNode;
  /** Gain of the tone, initially 0. */
  loudness: AudioParam;
}

/** Creates an oscillator that runs between two times; it is not connected yet. */
function oscillate(context: BaseAudioContext, options: OscillatorOptions, from: number, until: number) {
  const source = new OscillatorNode(context, options);
  source.start(from);
  source.stop(until);
  return source;
}

function sounding(
  { context, out }: Place,
  options: OscillatorOptions,
  from: number,
  until: number,
): Sounding {
  const gain = new GainNode(context, { gain: 0 });
  const source = oscillate(context, options, from, until);
  source.connect(gain).connect(out);
  return { source, loudness: gain.gain };
}

/** Fades a tone in and holds its level until a time. */
function hold({ loudness }: Sounding, level: number, from: number, until: number): void {
  loudness.setValueAtTime(0, from);
  loudness.linearRampToValueAtTime(level, Math.min(from + EDGE, until));
  loudness.setValueAtTime(level, until);
}

/** Plays a tone that ends exactly at `end`. */
function crisp(place: Place, options: OscillatorOptions, level: number, from: number, end: number): void {
  const tone = sounding(place, options, from, end);
  hold(tone, level, from, Math.max(from, end - EDGE));
  tone.loudness.linearRampToValueAtTime(0, end);
}

/** "About": the tone wavers and fades on both sides of the number, so that its end cannot be located. */
function unsure(place: Place, options: OscillatorOptions, level: number, from: number, end: number): void {
  const { context } = place;
  const start = Math.max(from, end - TAIL['~']);
  const until = end + TAIL['~'];
  const tremolo = new GainNode(context);
  tremolo.connect(place.out);
  const tone = sounding({ ...place, out: tremolo }, options, from, until);
  hold(tone, level, from, start);
  tone.loudness.linearRampToValueAtTime(0, until);
  tremolo.gain.setValueAtTime(1, start);
  tremolo.gain.linearRampToValueAtTime(0.5, end);
  const waver = oscillate(context, { frequency: WAVER.rate }, start, until);
  for (const [depth, param] of [
    [0.5, tremolo.gain],
    [WAVER.cents, tone.source.detune],
  ] as const) {
    const gain = new GainNode(context, { gain: 0 });
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(depth, end);
    waver.connect(gain).connect(param);
  }
}

/** "More than": from the number on the tone rises, brightens and fades, without a closing sound. */
function open(place: Place, options: OscillatorOptions, level: number, from: number, end: number): void {
  const until = end + TAIL['>'];
  const tone = sounding(place, options, from, until);
  hold(tone, level, from, end);
  tone.loudness.linearRampToValueAtTime(0, until);
  const { frequency = place.pitch } = options;
  const light = sounding(place, { frequency: frequency * OCTAVE }, end, until);
  light.loudness.setValueAtTime(0, end);
  light.loudness.linearRampToValueAtTime(level / 2, end + TAIL['>'] / 3);
  light.loudness.linearRampToValueAtTime(0, until);
  for (const { source } of [tone, light]) {
    source.frequency.setValueAtTime(source.frequency.value, end);
    source.frequency.exponentialRampToValueAtTime(source.frequency.value * FIFTH, until);
  }
}

/** Plays a short percussive sound. */
function strike(place: Place, frequency: number, kind: keyof typeof SHORT, at: number): void {
  const until = at + SHORT[kind];
  const { loudness } = sounding(place, { frequency }, at, until);
  loudness.setValueAtTime(0, at);
  loudness.linearRampToValueAtTime(LEVEL[kind], at + 0.002);
  loudness.exponentialRampToValueAtTime(0.001, until);
}

const ENDINGS = { '=': crisp, '~': unsure, '>': open };

function sound(place: Place, event: SoundEvent): void {
  const { at, pitch } = place;
  const start = at + event.start;
  if (event.kind === 'tone') {
    const { voice, end, ending } = event;
    const frequency = voice === 'part' ? pitch * FIFTH : pitch;
    ENDINGS[ending](place, { frequency, type: 'triangle' }, LEVEL[voice], start, at + end);
  } else if (event.kind === 'ground')
    crisp(place, { frequency: pitch, type: 'triangle' }, LEVEL.ground, start, at + event.end);
  else strike(place, pitch * (event.kind === 'tick' ? HIGH : OCTAVE), event.kind, start);
}

/** Schedules a turn of a panel at a time of the context; returns its volume. */
export function play(context: BaseAudioContext, turn: Turn, panel: number, at: number): GainNode {
  const out = new GainNode(context, { gain: VOLUME });
  out.connect(context.destination);
  const pitch = PITCHES[panel % PITCHES.length] ?? 0;
  for (const event of turn.events) sound({ context, at, pitch, out }, event);
  return out;
}
