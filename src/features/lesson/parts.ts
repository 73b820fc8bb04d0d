import { lateStyles } from '../../interaction/late-styles.ts';

const styled = async <Part>(part: Promise<Part>): Promise<Part> => {
  const [loaded] = await Promise.all([part, lateStyles()]);
  return loaded;
};

/** Loads parts of the lesson that the first key does not need, with their styles. */
export const parts = {
  hands: () => styled(import('./Hands.svelte')),
  desk: () => styled(import('./Desk.svelte')),
  own: () => styled(import('./own/apply-own.ts')),
  dialogs: () => styled(import('./Dialogs.svelte')),
};

export type Parts = typeof parts;
