import type { LateKey } from '../../contract/script-words.ts';

/** Messages of the bar, in the language of the page, with placeholders for `fill`. */
export type ReadAloudWords = Record<Extract<LateKey, `aloud.${string}`>, string>;
