import type { Form } from '../model/schema.ts';

/** Words of a figure in a drawing, in the language of its page; figures.json has the rest. */
export interface FigureWords {
  /** Place of the figure in its panel, from 1. */
  n: number;
  said: string;
  quoted: string;
  periodText: string;
  whenText: string;
  href: string;
  /** A qualifier that can be taken away: its words, its way, and the number without it. */
  qualifier?: { way: '~' | '>' | 'part-of'; words: string; number: string };
}

/** A derived figure in a drawing, in words. */
interface DerivedWords {
  id: string;
  from: readonly string[];
  operation: '+' | '-' | '/';
  said: string;
  derivedLabel: string;
  formula: string;
}

/** A prerendered drawing that the page script brings to life. */
export interface PanelData {
  form: Form;
  /** By figure id, in the order of the drawing. */
  figures: Record<string, FigureWords>;
  derivedFigures: DerivedWords[];
  /** First and last moment of the ribbon of time, and the name of its last day; null without a ribbon. */
  time: { from: number; to: number; last: string } | null;
}
