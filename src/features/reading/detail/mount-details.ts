import { mount } from 'svelte';
import { lateStyles } from '../../../interaction/late-styles.ts';
import Details from './Details.svelte';

/** Mounts the details of marks, beginning with those of `first`. */
export async function mountDetails(first: Element): Promise<void> {
  await lateStyles();
  mount(Details, { target: document.body, props: { first } });
}
