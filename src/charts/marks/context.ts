import type { ScaleLinear, ScaleTime } from 'd3';
import { getLayerCakeContext } from 'layercake';

type Linear = ScaleLinear<number, number>;

/** Scales of a chart that counts cells: columns to the right, rows downwards. */
export const cellContext = () => getLayerCakeContext<{ x: Linear; y: Linear }>();

/** The side of a cell, in pixels. */
export const cellSide = ({ xScale }: Pick<ReturnType<typeof cellContext>, 'xScale'>): number =>
  xScale(1) - xScale(0);

/** Scales of a chart whose width is time. */
export const timeContext = () => getLayerCakeContext<{ x: ScaleTime<number, number>; y: Linear }>();

/** Scales of either kind, for marks that fit any chart. */
export const positionContext = () =>
  getLayerCakeContext<{ x: (value: number | Date) => number; y: (value: number) => number }>();

/** A rectangle in the units of the chart's scales. */
export interface Box {
  x0: number | Date;
  x1: number | Date;
  y0: number;
  y1: number;
}
