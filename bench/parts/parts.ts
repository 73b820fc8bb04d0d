import { frames } from './frames.ts';
import { lighthouse } from './lighthouse.ts';
import { embed, page } from './loads.ts';
import { units } from './units.ts';

/** The parts of the bench, in the order in which they are run. */
export const parts = { embed, page, units, frames, lighthouse };
