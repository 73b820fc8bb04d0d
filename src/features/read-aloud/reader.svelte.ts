import type { Sentence } from './page-sentences.ts';
import type { VoiceOptions, Speaker } from './speaker.ts';

/** What the reader needs of the page. */
export interface ReaderOptions {
  speaker: Pick<Speaker, 'say' | 'silence'>;
  /** All that can be read, in its order. */
  text: readonly Sentence[];
  /** How sentences of a language are said at present. */
  voiceOptions: (lang: string) => VoiceOptions | undefined;
  /** Shows a sentence, or none; `asked`: the reader went there himself. */
  show: (sentence: Sentence | null, asked: boolean) => void;
  /** The text has been read to its end. */
  onend: () => void;
  /** The voice did not answer. */
  onfault: () => void;
}

/** Reads sentences one after the other, and knows which one is the present one. */
export class Reader {
  state: 'idle' | 'reading' | 'paused' = $state('idle');
  /** What is read: the text, or a passage in another language. */
  #line: readonly Sentence[] = $state.raw([]);
  #at = $state(0);
  readonly #options: ReaderOptions;

  constructor(options: ReaderOptions) {
    this.#options = options;
    this.#line = options.text;
  }

  /** The present sentence. */
  get sentence(): Sentence | undefined {
    return this.#line[this.#at];
  }

  /** Begins, or goes on from the beginning of the present sentence. */
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

  /** Falls silent; the sentence is begun anew when reading goes on, for half of it would make no sense. */
  pause(): void {
    if (this.state !== 'reading') return;
    this.state = 'paused';
    this.#options.speaker.silence();
  }

  /** Back to the text, at the passage that was being read. */
  stop(): void {
    const id = this.sentence?.id;
    this.#rest(
      Math.max(
        0,
        this.#options.text.findIndex((sentence) => sentence.id === id),
      ),
    );
  }

  /** To the next sentence or the one before. */
  move(by: 1 | -1): void {
    this.#go(Math.min(Math.max(this.#at + by, 0), this.#line.length - 1));
  }

  /** To the beginning of a passage. */
  goTo(id: string): void {
    this.#line = this.#options.text;
    const at = this.#line.findIndex((sentence) => sentence.id === id);
    if (at >= 0) this.#go(at);
  }

  /** Reads sentences that are not of the text itself, and then no further. */
  readParallel(sentences: readonly Sentence[]): void {
    if (sentences.length === 0) return;
    this.#line = sentences;
    this.#go(0);
    this.read();
  }

  /** Says the present sentence anew, after a change of voice or speed. */
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
