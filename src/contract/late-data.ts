import type { GuessData } from './guess.ts';
import type { PanelData } from './panel.ts';
import type { Sounds } from './sound.ts';
import type { LateKey, LatePluralKey } from './script-words.ts';
import type { Plural } from '../i18n/plural.ts';

/** Messages for code that is loaded when it is needed. */
export type LateWords = Record<LateKey, string> & Record<LatePluralKey, Plural>;

/** Data of one language for code that a page loads when it is needed: drawings, guess, search, reading aloud. */
export interface LateData {
  words: LateWords;
  /** By panel id: the drawings that scripts bring to life. */
  panels: Record<string, PanelData>;
  /** By view id: what is played when one listens to it. */
  sounds: Sounds;
  /** The guess before the reading; null if the text offers none. */
  guess: GuessData | null;
}
