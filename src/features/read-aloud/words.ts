import type { Spoken } from '../../contract/spoken.ts';

/** Words of the bar, in the language of the page; places in braces are filled with `fill`. */
export type AloudWords = Record<Extract<Spoken, `aloud.${string}`>, string>;
