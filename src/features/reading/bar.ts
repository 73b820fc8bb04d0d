import { mount, type ComponentProps } from 'svelte';
import Chosen from './Chosen.svelte';
import { element } from '../../interaction/page.ts';
import { lateStyles } from '../../interaction/late-styles.ts';

/** Mounts the bar of the selected figure, after the late styles. */
export async function mountBar(props: ComponentProps<typeof Chosen>): Promise<void> {
  await lateStyles();
  mount(Chosen, { target: element('chosen'), props });
}
