import type { Figure, View } from '../model/schema.ts';
import { countsPeople } from './people.ts';

/** True if a view counts people, so that it can be drawn with one mark per person. */
export const isCounted = ({ panels }: View, figures: readonly Figure[]): boolean =>
  figures.some((figure) => countsPeople(figure) && panels.some((panel) => panel.figures.includes(figure.id)));
