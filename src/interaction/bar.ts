import { mount, type ComponentProps } from 'svelte';
import Chosen from './Chosen.svelte';
import { element } from './here.ts';

/** Puts the bar of the chosen figure into the page. It and what it is made with are fetched at the first choice. */
export function mountBar(props: ComponentProps<typeof Chosen>): void {
  mount(Chosen, { target: element('chosen'), props });
}
