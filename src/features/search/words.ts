import type { ScriptKey } from '../../contract/script-words.ts';
import type { Plural } from '../../i18n/plural.ts';

/** Words of the panel, in the language of the page; places in braces are filled with `fill`. */
export type FindWords = Record<Extract<ScriptKey, `find.${string}`>, string> & { 'find.passages': Plural };
