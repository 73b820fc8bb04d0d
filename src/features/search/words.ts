import type { LateKey } from '../../contract/script-words.ts';
import type { Plural } from '../../i18n/plural.ts';

/** Messages of the panel, in the language of the page; `fill` replaces the placeholders in braces. */
export type FindWords = Record<Extract<LateKey, `find.${string}`>, string> & { 'find.passages': Plural };
