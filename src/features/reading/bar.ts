import { mount, type ComponentProps } from 'svelte';
import Chosen from './Chosen.svelte';
import { element } from '../../interaction/page.ts';
import { lateStyles } from '../../interaction/late-styles.ts';

/** Puts the bar of the chosen figure into the page. It and what it is made with are fetched at the first choice. */
export async function mountBar(props: ComponentProps<typeof Chosen>): Promise<void> {
  await lateStyles();
  mount(Chosen, { target: element('chosen'), props });
}
