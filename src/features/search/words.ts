import type { Spoken } from '../../contract/spoken.ts';

/** Words of the panel, in the language of the page; places in braces are filled with `fill`. */
export type FindWords = Record<Extract<Spoken, `find.${string}`>, string>;
