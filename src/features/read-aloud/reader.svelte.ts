import type { Sentence } from './page-sentences.ts';
import type { VoiceOptions, Speaker } from './speaker.ts';

/** The reader’s connections to the page and the voice. */
export interface ReaderOptions {
  speaker: Pick<Speaker, 'say' | 'silence'>;
  /** All sentences of the text, in order. */
  text: readonly Sentence[];
  /** Returns voice and speed for a language; undefined if there is no voice. */
  voiceOptions: (lang: string) => VoiceOptions | undefined;
  /** Shows the current sentence, or none; `asked` means that the reader moved there. */
  show: (sentence: Sentence | null, asked: boolean) => void;
  /** Called at the end of the text. */
  onend: () => void;
  /** Called if the voice fails. */
  onfault: () => void;
}

/** Reads sentences one after the other, and holds the current position. */
export class Reader {
  state: 'idle' | 'reading' | 'paused' = $state('idle');
  /** Sentences being read: the text, or a passage in the second language. */
  #line: readonly Sentence[] = $state.raw([]);
  #at = $state(0);
  readonly #options: ReaderOptions;

  constructor(options: ReaderOptions) {
    this.#options = options;
    this.#line = options.text;
  }

  /** The current sentence. */
  get sentence(): Sentence | undefined {
    return this.#line[this.#at];
  }

  /** Starts reading at the beginning of the current sentence. */
  read(): void {
    const { sentence } = this;
    const voiceOptions = sentence && this.#options.voiceOptions(sentence.lang);
    if (!voiceOptions) return;
    this.state = 'reading';
    this.#options.show(sentence, false);
    this.#options.speaker.say(sentence.spoken, voiceOptions, (outcome) => {
      if (outcome === 'said') this.#next();
      else this.pause();
      if (outcome === 'failed') this.#options.onfault();
    });
  }

  /** Stops speech; read() then repeats the current sentence from its beginning. */
  pause(): void {
    if (this.state !== 'reading') return;
    this.state = 'paused';
    this.#options.speaker.silence();
  }

  /** Stops reading and returns to the text, at the current passage. */
  stop(): void {
    const id = this.sentence?.id;
    this.#rest(
      Math.max(
        0,
        this.#options.text.findIndex((sentence) => sentence.id === id),
      ),
    );
  }

  /** Moves to the next or previous sentence. */
  move(by: 1 | -1): void {
    this.#go(Math.min(Math.max(this.#at + by, 0), this.#line.length - 1));
  }

  /** Moves to the beginning of a passage. */
  goTo(id: string): void {
    this.#line = this.#options.text;
    const at = this.#line.findIndex((sentence) => sentence.id === id);
    if (at >= 0) this.#go(at);
  }

  /** Reads sentences outside the text, and stops after them. */
  readParallel(sentences: readonly Sentence[]): void {
    if (sentences.length === 0) return;
    this.#line = sentences;
    this.#go(0);
    this.read();
  }

  /** Repeats the current sentence after a change of voice or speed. */
  renew(): void {
    if (this.state === 'reading') this.read();
  }

  #go(at: number): void {
    this.#at = at;
    this.#options.show(this.sentence ?? null, true);
    this.renew();
  }

  #next(): void {
    if (this.#at + 1 < this.#line.length) {
      this.#at += 1;
      this.read();
    } else if (this.#line === this.#options.text) {
      this.#rest(0);
      this.#options.onend();
    } else this.stop();
  }

  #rest(at: number): void {
    this.#options.speaker.silence();
    this.state = 'idle';
    this.#line = this.#options.text;
    this.#at = at;
    this.#options.show(null, false);
  }
}
