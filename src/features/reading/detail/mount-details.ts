import { mount } from 'svelte';
import { lateStyles } from '../../../interaction/late-styles.ts';
import Details from './Details.svelte';

/** Shows details of marks from now on, those of `first` at once. */
export async function mountDetails(first: Element): Promise<void> {
  await lateStyles();
  mount(Details, { target: document.body, props: { first } });
}
