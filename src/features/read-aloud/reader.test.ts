import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sentence } from './page-sentences.ts';
import { Reader } from './reader.svelte.ts';
import type { VoiceOptions, Outcome } from './speaker.ts';

const sentence = (id: string, spoken: string, lang = 'fr'): Sentence => ({
  id,
  spoken,
  lang,
  passage: {} as HTMLElement,
  start: 0,
  end: spoken.length,
});
const text = [sentence('a', 'Un.'), sentence('a', 'Deux.'), sentence('b', 'Trois.')];

let said: string[];
let over: (outcome: Outcome) => void;
const silence = vi.fn();
const show = vi.fn();
const onend = vi.fn();
const onfault = vi.fn();
let reader: Reader;

beforeEach(() => {
  vi.clearAllMocks();
  said = [];
  const say = (spoken: string, _manner: VoiceOptions, onover: typeof over) => {
    said.push(spoken);
    over = onover;
  };
  const voiceOptions = (lang: string) => (lang === 'fr' ? ({ speed: 1 } as VoiceOptions) : undefined);
  reader = new Reader({ speaker: { say, silence }, text, voiceOptions, show, onend, onfault });
});

describe('a reader', () => {
  it('says one sentence after the other, shows each, and rests at the end', () => {
    reader.read();
    text.forEach(() => over('said'));
    expect(said).toEqual(['Un.', 'Deux.', 'Trois.']);
    expect(show.mock.calls.map(([shown]) => shown)).toEqual([...text, null]);
    expect(onend).toHaveBeenCalledOnce();
    expect([reader.state, reader.sentence]).toEqual(['idle', text[0]]);
  });

  it('begins a sentence anew after a pause', () => {
    reader.read();
    over('said');
    reader.pause();
    expect([reader.state, silence.mock.calls.length]).toEqual(['paused', 1]);
    reader.read();
    expect(said).toEqual(['Un.', 'Deux.', 'Deux.']);
  });

  it('moves without a word while it rests, and no further than the text', () => {
    reader.move(-1);
    expect(reader.sentence).toBe(text[0]);
    reader.move(1);
    reader.move(1);
    reader.move(1);
    expect(reader.sentence).toBe(text[2]);
    expect(said).toEqual([]);
  });

  it('stops at the passage that it was in', () => {
    reader.goTo('b');
    reader.read();
    reader.stop();
    expect([reader.state, reader.sentence]).toEqual(['idle', text[2]]);
  });

  it('reads sentences of another text, and is then back at their passage', () => {
    reader.readParallel([sentence('b', 'Encore.')]);
    over('said');
    expect(said).toEqual(['Encore.']);
    expect([reader.state, reader.sentence, onend.mock.calls.length]).toEqual(['idle', text[2], 0]);
  });

  it('pauses where the platform stops it, and says so where it cannot speak', () => {
    reader.read();
    over('interrupted');
    expect([reader.state, onfault.mock.calls.length]).toEqual(['paused', 0]);
    reader.read();
    over('failed');
    expect([reader.state, onfault.mock.calls.length]).toEqual(['paused', 1]);
  });

  it('does not begin without a voice', () => {
    reader.readParallel([sentence('b', 'Again.', 'en')]);
    expect([said, reader.state]).toEqual([[], 'idle']);
  });
});
