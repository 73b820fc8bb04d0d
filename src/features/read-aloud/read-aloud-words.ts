import type { ScriptKey } from '../../contract/script-words.ts';

/** Words of the bar, in the language of the page; places in braces are filled with `fill`. */
export type ReadAloudWords = Record<Extract<ScriptKey, `aloud.${string}`>, string>;
