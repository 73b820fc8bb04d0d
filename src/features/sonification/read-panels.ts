import type { MagnitudeStatus, RelationType } from '../../model/schema.ts';
import type { SoundFigure } from './score.ts';

/** A figure in the page: its sound, and the words announced before it. */
interface SoundEntry extends SoundFigure {
  words: string;
}

/** Figures on one scale; `apart` is announced before a panel with another scale. */
export interface SoundPanel {
  figures: SoundEntry[];
  apart: string | undefined;
}

/** Reads the panels of a view from the prerendered lists (src/features/sonification/Listen.svelte). */
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
