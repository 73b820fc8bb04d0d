import { lateStyles } from '../../interaction/late-styles.ts';

/** Loads the summary, which the first key does not need, with its styles. */
export async function loadSummary() {
  const [{ default: Summary }] = await Promise.all([import('./handing-in/Summary.svelte'), lateStyles()]);
  return Summary;
}
