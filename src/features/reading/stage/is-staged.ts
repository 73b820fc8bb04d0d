import type { Route } from '../../../route/route.ts';

/**
 * True if figures and notes stand beside the text, one at a time: on the reading page, unless all notes or two
 * languages take their place.
 */
export const isStaged = ({ page: kind, compare, notes }: Route): boolean =>
  kind === 'reading' && !compare && notes !== 'all';
