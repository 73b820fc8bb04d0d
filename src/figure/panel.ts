import type { ChartDerived } from '../charts/chart.ts';
import type { TimedFigure } from '../charts/extent.ts';
import type { Timeline } from '../charts/years.ts';
import type { PanelData } from '../contract/panel.ts';
import type { Form, StatedFigure, View } from '../model/schema.ts';
import { timedFigure } from './timed-figure.ts';

/** A drawing of one panel of a view: figures of one unit and one kind. */
export interface Panel {
  /** Unique in the page. */
  id: string;
  form: Form;
  figures: TimedFigure[];
  derivedFigures: ChartDerived[];
  /** The ribbon of time below the drawing; null for a form that draws the time itself. */
  time: Timeline | null;
}

/** Id of a panel in a page. */
export const panelId = (view: View, i: number): string => `${view.id}-${String(i)}`;

/** Returns a panel from the words of its page and the figures of the data, without those that are missing. */
export const panelOf = (
  id: string,
  { form, figures: words, derivedFigures, time }: PanelData,
  figures: readonly StatedFigure[],
  lang: string,
): Panel => ({
  id,
  form,
  figures: Object.entries(words).flatMap(([figureId, own]) => {
    const figure = figures.find((candidate) => candidate.id === figureId);
    return figure ? [timedFigure(figure, lang, own)] : [];
  }),
  derivedFigures,
  time,
});
