import { speechChunks, maxChunkLength } from './speech-chunks.ts';

/** Voice and speed of a sentence. */
export interface VoiceOptions {
  voice: SpeechSynthesisVoice;
  /** Factor of the voice’s own speed. */
  speed: number;
}

/** Outcome of a sentence: spoken to its end, interrupted by the platform or another page, or failed. */
export type Outcome = 'said' | 'interrupted' | 'failed';

/** Milliseconds between cancelling and speaking again: some browsers stay silent without a pause. */
const REST = 100;

/**
 * Speaks one sentence at a time. Never uses the platform’s pause: phones lack it, some browsers do not
 * resume.
 */
export class Speaker {
  /** The current utterances. Chrome collects those without a reference, and never fires their `end`. */
  #present: SpeechSynthesisUtterance[] = [];
  #silencedAt = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Speaks a sentence in place of the current one, whose `onover` is then not called. */
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
      // After another page has paused it, speech would never start.
      speechSynthesis.resume();
      for (const utterance of utterances) speechSynthesis.speak(utterance);
    };
    const rested = performance.now() - this.#silencedAt;
    // Starts synchronously if possible: phones allow speech only during a user gesture.
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
