import type {
  Actor,
  Afterwards,
  Annotation,
  Commitment,
  Correction,
  DeclarationFile,
  Exercise,
  Figure,
  HeadlineTerms,
  NumberToken,
  Plan,
  Preset,
  Refusal,
  Step,
  StepGroup,
  Uncounted,
  View,
  Words,
} from './schema.ts';

/** A declaration, loaded and checked against its schemas: its files, and its texts cut into segments. */
export interface Declaration {
  about: DeclarationFile;
  /** Tags of the languages that have a text, the original first. */
  languages: string[];
  /** By language and segment id: one line of text.<tag>.txt, in NFC, trimmed. */
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
  /** In the order of their dates; empty if the declaration has no such file. */
  afterwards: Afterwards[];
  lesson: Step[];
  groups: StepGroup[];
  presets: Preset[];
  /** By language: name of the file of a teacher’s own lesson. */
  lessonFile: Words;
  /** Null if the declaration has no such file. */
  plan: Plan | null;
  exercises: Exercise[];
  /** Id of the prediction that the opening of the text offers; null if it offers none. */
  opening: string | null;
  /** Words by which the judge of headlines tells the figures; null if the lesson has none. */
  headlines: HeadlineTerms | null;
  /** In the order of the file; their dates give the newest. */
  corrections: Correction[];
}
