import type { Declaration } from '../model/declaration.ts';

/** Hues that theme.css has; a sixth view begins again. */
const HUES = 5;

/** The hue, from 1, of the view that draws a figure: it has it wherever it appears. */
export const hueOf = ({ views }: Declaration, figure: string): number =>
  (views.findIndex(({ panels }) => panels.some(({ figures }) => figures.includes(figure))) % HUES) + 1;
