import type { PanelData } from '../../../../contract/panel.ts';

/** Returns the panel of one figure alone: without others, our arithmetic and the time. */
export function panelAlone({ form, figures }: PanelData, id: string): PanelData {
  const own = figures[id];
  return { form, figures: own ? { [id]: own } : {}, derivedFigures: [], time: null };
}
