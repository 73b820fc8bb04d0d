import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Speaker } from './speaker.ts';

class Utterance extends EventTarget {
  rate = 1;
  lang = '';
  constructor(readonly text: string) {
    super();
  }
}

let queue: Utterance[];

beforeEach(() => {
  vi.useFakeTimers();
  queue = [];
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', {
    get speaking() {
      return queue.length > 0;
    },
    pending: false,
    speak: (utterance: Utterance) => queue.push(utterance),
    cancel: () => (queue = []),
    resume: () => undefined,
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const near = { voice: { lang: 'fr_FR', localService: true } as SpeechSynthesisVoice, speed: 0.7 };
const far = { ...near, voice: { lang: 'fr-FR', localService: false } as SpeechSynthesisVoice };
const end = () => queue.shift()?.dispatchEvent(new Event('end'));
const error = (name: string) => Object.assign(new Event('error'), { error: name });

describe('a speaker', () => {
  it('speaks at once, at its speed and in its language, and tells the end', () => {
    const onover = vi.fn();
    new Speaker().say('Un réel défi.', near, onover);
    expect(queue.map(({ text, rate, lang }) => [text, rate, lang])).toEqual([
      ['Un réel défi.', 0.7, 'fr-FR'],
    ]);
    end();
    expect(onover.mock.calls).toEqual([['said']]);
  });

  it('rests a moment after it was cut short, and tells nothing of what another sentence replaced', () => {
    const [first, second] = [vi.fn(), vi.fn()];
    const speaker = new Speaker();
    speaker.say('Un.', near, first);
    const [replaced] = queue;
    speaker.say('Deux.', near, second);
    expect(queue).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(queue.map(({ text }) => text)).toEqual(['Deux.']);
    replaced?.dispatchEvent(error('canceled'));
    end();
    expect([first.mock.calls, second.mock.calls]).toEqual([[], [['said']]]);
  });

  it('says nothing after all when it falls silent in that moment', () => {
    const speaker = new Speaker();
    speaker.say('Un.', near, vi.fn());
    speaker.say('Deux.', near, vi.fn());
    speaker.silence();
    vi.advanceTimersByTime(1000);
    expect(queue).toEqual([]);
  });

  it('hands a voice over the network a long sentence in breaths, and tells the end of the last', () => {
    const onover = vi.fn();
    new Speaker().say(`${'collaboration étroite, '.repeat(10)}enfin`, far, onover);
    const parts = queue.length;
    expect(parts).toBeGreaterThan(1);
    for (let i = 1; i < parts; i++) end();
    expect(onover).not.toHaveBeenCalled();
    end();
    expect(onover.mock.calls).toEqual([['said']]);
  });

  it('speaks a sentence once more that the voice dropped without a word, and then tells that it failed', () => {
    const onover = vi.fn();
    const spoken: string[] = [];
    vi.stubGlobal('speechSynthesis', {
      speaking: false,
      pending: false,
      speak: ({ text }: Utterance) => spoken.push(text),
      cancel: () => undefined,
      resume: () => undefined,
    });
    new Speaker().say('Un.', near, onover);
    vi.advanceTimersByTime(4_500);
    expect(spoken).toEqual(['Un.', 'Un.']);
    expect(onover).not.toHaveBeenCalled();
    vi.advanceTimersByTime(4_500);
    expect(onover.mock.calls).toEqual([['failed']]);
    vi.advanceTimersByTime(60_000);
    expect([spoken.length, onover.mock.calls.length]).toEqual([2, 1]);
  });

  it('waits for a voice that speaks for long, and looks no longer once it was silenced', () => {
    const onover = vi.fn();
    const speaker = new Speaker();
    speaker.say('Un.', near, onover);
    vi.advanceTimersByTime(60_000);
    expect(queue).toHaveLength(1);
    speaker.silence();
    vi.advanceTimersByTime(60_000);
    expect([queue.length, onover.mock.calls.length]).toEqual([0, 0]);
  });

  it('tells a stop by the platform from a voice that does not answer', () => {
    const outcomes = ['interrupted', 'network'].map((name) => {
      const onover = vi.fn();
      queue = [];
      new Speaker().say('Un.', near, onover);
      queue[0]?.dispatchEvent(error(name));
      return onover.mock.calls;
    });
    expect(outcomes).toEqual([[['interrupted']], [['failed']]]);
  });
});
