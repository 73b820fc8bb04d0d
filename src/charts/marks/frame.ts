import type { cellContext } from './context.ts';

/** Rows and columns around which a line is drawn, in cells, and its distance from the marks, in pixels. */
export interface Framed {
  columns: number;
  y0: number;
  y1: number;
  apart: number;
}

/** Returns the attributes of a rectangle around whole rows; above, it begins at the row itself if `above` is 0. */
export function frameOf(
  { xScale, yScale }: Pick<ReturnType<typeof cellContext>, 'xScale' | 'yScale'>,
  { columns, y0, y1, apart }: Framed,
  above = apart,
) {
  const [x, y] = [xScale(0) - apart, yScale(y0) - above];
  return { x, y, width: xScale(columns) + apart - x, height: yScale(y1) + apart - y };
}
