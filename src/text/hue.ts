import type { Declaration } from '../model/declaration.ts';

/** Number of hues in theme.css; the sixth view reuses the first. */
const HUES = 5;

/** The hue, from 1, of the view that draws a figure; the figure has it wherever it appears. */
export const hueOf = ({ views }: Declaration, figure: string): number =>
  (views.findIndex(({ panels }) => panels.some(({ figures }) => figures.includes(figure))) % HUES) + 1;
