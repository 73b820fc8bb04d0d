import type { MagnitudeStatus, RelationType } from '../model/schema.ts';

/** A figure that a headline may state, and the words that tell it. */
export interface Sayable {
  id: string;
  value: number;
  magnitudeStatus: MagnitudeStatus;
  relation: { type: RelationType; of: string } | null;
  /** Quotation from the text: "« plus de 2.700 migrants irréguliers »". */
  quoted: string;
  /** Terms of the figure in the language of the headline; null if the data have none. */
  terms: { named: string[][]; allowed: string[] } | null;
}

/** Knowledge of the judge about a declaration. */
export interface HeadlineRule {
  figures: Sayable[];
  /** Values of derived figures, which the text does not give. */
  derived: number[];
  /** Days and months that the text names, as the language writes them; their numbers count nothing. */
  dates: string[];
  /** Words that name a speaker, spelt as in the data. */
  speakers: string[];
}
