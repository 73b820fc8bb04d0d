import { frames } from './frames.ts';
import { lighthouse } from './lighthouse.ts';
import { embed, page } from './loads.ts';
import { tests, times } from './times.ts';
import { units } from './units.ts';

/** The parts of the bench, in the order in which they are run; the build comes late, for it writes the site anew. */
export const parts = { embed, page, units, frames, lighthouse, times, tests };

export type PartName = keyof typeof parts;

/** The tests take long, and are run only when they are asked for. */
export const USUAL: readonly PartName[] = ['embed', 'page', 'units', 'frames', 'lighthouse', 'times'];

export const isPart = (name: string): name is PartName => Object.hasOwn(parts, name);
