import { speechChunks, maxChunkLength } from './speech-chunks.ts';

/** How a sentence is to be said. */
export interface VoiceOptions {
  voice: SpeechSynthesisVoice;
  /** 1 is the voice's own speed. */
  speed: number;
}

/** How it ended: said to its end, stopped by the platform or another page, or not said at all. */
export type Outcome = 'said' | 'interrupted' | 'failed';

/** What browsers need between falling silent and speaking again, in milliseconds: at once, some say nothing. */
const REST = 100;

/** The platform's voice, one sentence at a time. Pausing is left to it nowhere: phones cannot, and some never go on. */
export class Speaker {
  /** What is being said. Kept here: Chrome forgets an utterance that nothing holds, and never tells its end. */
  #present: SpeechSynthesisUtterance[] = [];
  #silencedAt = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Says a sentence in place of what is being said. `onover` is not called where another takes its place. */
  say(text: string, { voice, speed }: VoiceOptions, onover: (outcome: Outcome) => void): void {
    this.silence();
    const parts = speechChunks(text, voice.localService ? Infinity : maxChunkLength(speed));
    const utterances = parts.map((part) => {
      const utterance = new SpeechSynthesisUtterance(part);
      utterance.voice = voice;
      utterance.lang = voice.lang.replace('_', '-');
      utterance.rate = speed;
      return utterance;
    });
    const over = (outcome: Outcome) => {
      if (this.#present !== utterances) return;
      this.#present = [];
      onover(outcome);
    };
    utterances.at(-1)?.addEventListener('end', () => over('said'));
    for (const utterance of utterances)
      utterance.addEventListener('error', ({ error }) =>
        over(error === 'interrupted' || error === 'canceled' ? 'interrupted' : 'failed'),
      );
    this.#present = utterances;
    const begin = () => {
      // Left paused by another page, it would wait for ever.
      speechSynthesis.resume();
      for (const utterance of utterances) speechSynthesis.speak(utterance);
    };
    const rested = performance.now() - this.#silencedAt;
    // At once where it can be: phones let a page speak only while a touch is being answered.
    if (rested >= REST) begin();
    else this.#timer = setTimeout(begin, REST - rested);
  }

  silence(): void {
    clearTimeout(this.#timer);
    this.#present = [];
    if (!speechSynthesis.speaking && !speechSynthesis.pending) return;
    speechSynthesis.cancel();
    this.#silencedAt = performance.now();
  }
}
