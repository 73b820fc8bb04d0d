import { lateStyles } from '../../interaction/late-styles.ts';

/** Loads a part with its styles. */
export const styled = async <Part>(part: Promise<Part>): Promise<Part> => {
  const [loaded] = await Promise.all([part, lateStyles()]);
  return loaded;
};

/** Loads parts of the lesson that the first key does not need, with their styles. */
export const parts = {
  predictions: () => styled(import('./predictions.svelte.ts')),
  desk: () => styled(import('./Desk.svelte')),
  own: () => styled(import('./own/apply-own.ts')),
  dialogs: () => styled(import('./Dialogs.svelte')),
};

export type Parts = typeof parts;
