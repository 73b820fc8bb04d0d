import type { ScaleTime } from 'd3';

/** A position on a chart's horizontal scale: in pixels, or in percent if the chart fills its container. */
export const across = (
  { xScale, percentRange }: { xScale: ScaleTime<number, number>; percentRange: boolean },
  moment: Date,
): number | string =>
  percentRange ? `${String(Math.round(xScale(moment) * 1000) / 1000)}%` : xScale(moment);
