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

/** Milliseconds between looks at a voice, and looks in silence after which it is taken for lost. */
const LOOK = 1000;
const SILENT_LOOKS = 4;

/**
 * Speaks one sentence at a time. Never uses the platform’s pause: phones lack it, some browsers do not
 * resume.
 */
export class Speaker {
  /** The current utterances. Chrome collects those without a reference, and never fires their `end`. */
  #present: SpeechSynthesisUtterance[] = [];
  #silencedAt = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #watch: ReturnType<typeof setInterval> | undefined;

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
      clearInterval(this.#watch);
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
    this.#watchFor(begin, () => over('failed'));
    const rested = performance.now() - this.#silencedAt;
    // Starts synchronously if possible: phones allow speech only during a user gesture.
    if (rested >= REST) begin();
    else this.#timer = setTimeout(begin, REST - rested);
  }

  /** Some voices drop a sentence and fire no event: it is spoken once more, and then given up. */
  #watchFor(again: () => void, giveUp: () => void): void {
    let silent = 0;
    let isSecond = false;
    this.#watch = setInterval(() => {
      silent = speechSynthesis.speaking || speechSynthesis.pending ? 0 : silent + 1;
      if (silent < SILENT_LOOKS) return;
      silent = 0;
      if (isSecond) giveUp();
      else again();
      isSecond = true;
    }, LOOK);
  }

  silence(): void {
    clearTimeout(this.#timer);
    clearInterval(this.#watch);
    this.#present = [];
    if (!speechSynthesis.speaking && !speechSynthesis.pending) return;
    speechSynthesis.cancel();
    this.#silencedAt = performance.now();
  }
}
