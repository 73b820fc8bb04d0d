import { SPEEDS } from './speeds.ts';
import type { VoiceOptions } from './speaker.ts';
import { voicesFor } from './voices.ts';

/** Stored settings: the speed, and a voice for each language. */
interface Kept {
  speed: number;
  voices: Record<string, string>;
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  'voices' in value &&
  typeof value.voices === 'object' &&
  value.voices !== null &&
  'speed' in value &&
  SPEEDS.some(([, speed]) => speed === value.speed);

/** Parses stored settings; returns the defaults if there are none. */
function kept(text: string | null): Kept {
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (isKept(value)) return value;
  } catch {
    // Not stored by this site, or damaged.
  }
  return { speed: 1, voices: {} };
}

/** Voice and speed of the speech reader. */
export class Settings {
  /** The platform’s voices, which may load late and change. */
  voices: readonly SpeechSynthesisVoice[] = $state.raw([]);
  #kept: Kept = $state.raw(kept(null));
  readonly #keep: Pick<Storage, 'getItem' | 'setItem'> | null;
  readonly #key: string;

  /** @param open returns the storage; may throw if the browser forbids it */
  constructor(open: () => Pick<Storage, 'getItem' | 'setItem'>, key: string) {
    this.#key = key;
    try {
      this.#keep = open();
      this.#kept = kept(this.#keep.getItem(key));
    } catch {
      this.#keep = null;
    }
  }

  get speed(): number {
    return this.#kept.speed;
  }

  set speed(speed: number) {
    this.#change({ ...this.#kept, speed });
  }

  /** Chooses a voice for its language. */
  choose(locale: string, voice: SpeechSynthesisVoice): void {
    this.#change({ ...this.#kept, voices: { ...this.#kept.voices, [locale]: voice.voiceURI } });
  }

  /** Returns the voices for a locale, the best first. */
  voicesOf = (locale: string): SpeechSynthesisVoice[] => voicesFor(locale, this.voices);

  /** Returns the chosen voice for a locale, or the best one. */
  voiceOf(locale: string): SpeechSynthesisVoice | undefined {
    const voices = this.voicesOf(locale);
    return voices.find(({ voiceURI }) => voiceURI === this.#kept.voices[locale]) ?? voices[0];
  }

  /** Returns voice and speed for a locale; undefined if there is no voice. */
  voiceOptions(locale: string): VoiceOptions | undefined {
    const voice = this.voiceOf(locale);
    return voice && { voice, speed: this.speed };
  }

  #change(kept: Kept): void {
    this.#kept = kept;
    try {
      this.#keep?.setItem(this.#key, JSON.stringify(kept));
    } catch {
      // The storage is full: the settings hold for this visit only.
    }
  }
}
