import type { ScriptKey } from '../../contract/script-words.ts';

/** Words of the panel, in the language of the page; places in braces are filled with `fill`. */
export type FindWords = Record<Extract<ScriptKey, `find.${string}`>, string>;
