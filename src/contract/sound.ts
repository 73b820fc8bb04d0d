import type { MagnitudeStatus, RelationType } from '../model/schema.ts';

/** The properties of a stated figure that its sound depends on. */
export interface SoundFigure {
  id: string;
  /** In base units. */
  value: number;
  magnitudeStatus: MagnitudeStatus;
  /** Relation to an earlier figure of the panel. */
  relation: { type: RelationType; of: string } | null;
  /** Days of its period, if the drawing has a ribbon of time and the value is counted out; else null. */
  days: number | null;
}

/** A figure that is played: its sound, and the words announced before it. */
export interface SoundEntry extends SoundFigure {
  words: string;
}

/** Figures on one scale; `apart` is announced before every panel but the first. */
export interface SoundPanel {
  figures: SoundEntry[];
  apart: string | null;
}

/** By view id: its panels. */
export type Sounds = Record<string, SoundPanel[]>;
