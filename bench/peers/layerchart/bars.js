import { mount } from 'svelte';
import Bars from './Bars.svelte';

/** Draws horizontal bars with their values, a title and axes. */
export function draw(place, chart) {
  const { clientWidth: width, clientHeight: height } = place;
  mount(Bars, { target: place, props: { ...chart, width, height } });
}
