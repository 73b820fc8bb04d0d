import type {
  Actor,
  Annotation,
  Commitment,
  Correction,
  DeclarationFile,
  Exercise,
  Figure,
  NumberToken,
  Refusal,
  Step,
  Uncounted,
  View,
  Words,
} from './schema.ts';

/** A declaration as read and checked: its files, and its texts cut into segments. */
export interface Declaration {
  about: DeclarationFile;
  /** Tags of the languages that have a text, the original first. */
  languages: string[];
  /** By language, by segment id: one line of text.<tag>.txt, NFC, without white space around it. */
  segments: Record<string, Record<string, string>>;
  figures: Figure[];
  numbers: NumberToken[];
  views: View[];
  annotations: Annotation[];
  refusals: Refusal[];
  actors: Actor[];
  /** In the order of the text. */
  commitments: Commitment[];
  commitmentNotes: Words[];
  uncounted: Uncounted[];
  /** The steps of the lesson. */
  lesson: Step[];
  exercises: Exercise[];
  /** As they are listed; their days say which is the newest. */
  corrections: Correction[];
}
