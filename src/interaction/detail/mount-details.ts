import { mount } from 'svelte';
import Details from './Details.svelte';

/** Shows details of marks from now on, those of `first` at once. */
export function mountDetails(first: Element): void {
  mount(Details, { target: document.body, props: { first } });
}
