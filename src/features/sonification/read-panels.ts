import type { MagnitudeStatus, RelationType } from '../../model/schema.ts';
import type { SoundFigure } from './score.ts';

/** A figure as the page holds it: what to hear, and the words that come before. */
interface SoundEntry extends SoundFigure {
  words: string;
}

/** Figures on one scale, and what is said before them where it is not the scale of those before. */
export interface SoundPanel {
  figures: SoundEntry[];
  apart: string | undefined;
}

/** The panels of a view, from the lists that the page was built with (src/features/sonification/Listen.svelte). */
export function readPanels(place: ParentNode): SoundPanel[] {
  return [...place.querySelectorAll('ol')].map((panel) => ({
    apart: panel.dataset['apart'],
    figures: [...panel.querySelectorAll('li')].map(({ dataset, textContent }) => {
      const { sounds = '', value, said, relation, of, days } = dataset;
      return {
        id: sounds,
        value: Number(value),
        magnitudeStatus: (said ?? '=') as MagnitudeStatus,
        relation: of ? { type: relation as RelationType, of } : null,
        days: days ? Number(days) : null,
        words: textContent,
      };
    }),
  }));
}
