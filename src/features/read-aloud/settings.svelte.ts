import { SPEEDS } from './speeds.ts';
import type { VoiceOptions } from './speaker.ts';
import { voicesFor } from './voices.ts';

/** What is remembered of the last visit: the speed, and by language the voice. */
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

/** What was kept, or how it is before anything was chosen. */
function kept(text: string | null): Kept {
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (isKept(value)) return value;
  } catch {
    // It was not written here, or not whole.
  }
  return { speed: 1, voices: {} };
}

/** How the reader wants to be read to. */
export class Settings {
  /** The platform's voices; they may come late, and change. */
  voices: readonly SpeechSynthesisVoice[] = $state.raw([]);
  #kept: Kept = $state.raw(kept(null));
  readonly #keep: Pick<Storage, 'getItem' | 'setItem'> | null;
  readonly #key: string;

  /** @param open gives the storage, and may throw where the browser forbids it */
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

  /** Takes a voice for its language. */
  choose(locale: string, voice: SpeechSynthesisVoice): void {
    this.#change({ ...this.#kept, voices: { ...this.#kept.voices, [locale]: voice.voiceURI } });
  }

  /** The voices for a locale, the best first. */
  voicesOf = (locale: string): SpeechSynthesisVoice[] => voicesFor(locale, this.voices);

  /** The chosen voice for a locale, or the best one. */
  voiceOf(locale: string): SpeechSynthesisVoice | undefined {
    const voices = this.voicesOf(locale);
    return voices.find(({ voiceURI }) => voiceURI === this.#kept.voices[locale]) ?? voices[0];
  }

  /** How a sentence of a locale is said, or nothing where there is no voice for it. */
  voiceOptions(locale: string): VoiceOptions | undefined {
    const voice = this.voiceOf(locale);
    return voice && { voice, speed: this.speed };
  }

  #change(kept: Kept): void {
    this.#kept = kept;
    try {
      this.#keep?.setItem(this.#key, JSON.stringify(kept));
    } catch {
      // There is no room for it: it holds for this visit.
    }
  }
}
