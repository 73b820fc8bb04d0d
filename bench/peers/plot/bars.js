import { chart } from './chart.js';

/** Draws horizontal bars with their values, a title and axes. */
export function draw(place, bars) {
  const { clientWidth: width, clientHeight: height } = place;
  place.append(chart(bars, { width, height: height - 40, document }));
}
