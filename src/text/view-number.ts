import type { Declaration } from '../model/declaration.ts';

/** The number, from 1, of the view that draws a figure: by it the figure has its hue wherever it appears. */
export const viewNumber = ({ views }: Declaration, figure: string): number =>
  views.findIndex(({ panels }) => panels.some(({ figures }) => figures.includes(figure))) + 1;
