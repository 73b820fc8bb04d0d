import { figureAnchors } from '../../../text/annotations.ts';
import { sections } from '../../../text/outline.ts';
import type { Declaration } from '../../../model/declaration.ts';
import { passageIn } from '../../../model/words-in.ts';

/** A passage to its own measure: its length and the places of its numbers, in letters. */
interface OutlineRow {
  segment: string;
  letters: number;
  isPoint: boolean;
  numbers: { figure: string; at: number; hue: number }[];
}

/** A section with its passages. */
export interface OutlineSection {
  heading: string;
  /** Number of its points, and of the figures in them. */
  points: number;
  figures: number;
  rows: OutlineRow[];
}

/** Returns the sections of the text with the measures of their passages; the opening has no heading. */
export const outlineSections = (declaration: Declaration, lang: string): OutlineSection[] =>
  sections(declaration.about.outline).flatMap(({ heading, blocks }) => {
    if (!heading) return [];
    const rows = blocks.flatMap(({ kind, segments }) =>
      segments.map((segment): OutlineRow => ({
        segment,
        letters: passageIn(declaration.segments, lang, segment).length,
        isPoint: kind === 'list',
        numbers: figureAnchors(declaration, lang, segment).map(({ id, start, hue }) => ({
          figure: id,
          at: start,
          hue,
        })),
      })),
    );
    const points = rows.filter(({ isPoint }) => isPoint).length;
    return [{ heading, points, figures: rows.reduce((sum, { numbers }) => sum + numbers.length, 0), rows }];
  });
