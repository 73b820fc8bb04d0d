import { group } from 'd3';
import { anchor } from '../model/anchor.ts';
import type { Declaration } from '../model/declaration.ts';
import { isStated, type Annotation } from '../model/schema.ts';
import { passageIn, wordsIn } from '../model/words-in.ts';
import { locateQuotation } from './quotation.ts';
import type { Anchored } from './segments.ts';
import { hueOf } from './hue.ts';
import { byTextOrder } from './order.ts';

/** An annotation with its number and its place in the text. */
export interface NumberedNote {
  annotation: Annotation;
  /** Number from 1, in the order of the original. */
  number: number;
  segment: string;
  anchored: Anchored;
}

/** Annotations marked in the text of a language, in its order; the editor's annotations are not. */
function marked(declaration: Declaration, lang: string): Omit<NumberedNote, 'number'>[] {
  const { annotations, segments } = declaration;
  const inText = byTextOrder(declaration);
  /** The mark of an annotation comes after its words. */
  const markOf = ({ segment, anchored }: Omit<NumberedNote, 'number'>) => ({ segment, start: anchored.end });
  return annotations
    .filter(({ kind }) => kind !== 'editor')
    .flatMap((annotation) =>
      annotation.target
        .filter(({ source }) => source === `text.${lang}.txt`)
        .map(({ segment, selector }) => {
          const { exactStart, exactEnd } = anchor(passageIn(segments, lang, segment), selector);
          return { annotation, segment, anchored: { id: annotation.id, start: exactStart, end: exactEnd } };
        }),
    )
    .sort((a, b) => inText(markOf(a), markOf(b)) || a.anchored.start - b.anchored.start);
}

/** The notes of a language's text. A note has one number in all languages: its position in the original. */
export function numberedNotes(declaration: Declaration, lang: string): NumberedNote[] {
  const numbers = new Map(
    marked(declaration, declaration.about.originalLanguage).map(({ annotation }, i) => [
      annotation.id,
      i + 1,
    ]),
  );
  return marked(declaration, lang).map((note) => ({ ...note, number: numbers.get(note.annotation.id) ?? 0 }));
}

/** The notes by passage; passages without notes are absent. */
export const notesBySegment = (
  declaration: Declaration,
  lang: string,
): ReadonlyMap<string, readonly NumberedNote[]> =>
  group(numberedNotes(declaration, lang), ({ segment }) => segment);

/** A figure's quotation in a passage, and its hue. */
export interface AnchoredFigure extends Anchored {
  hue: number;
}

/** Quotations of figures in a passage: the run with its qualifier, not the bare number. */
export const figureAnchors = (declaration: Declaration, lang: string, segment: string): AnchoredFigure[] =>
  declaration.figures.filter(isStated).flatMap(({ id, quotedFrom }) => {
    const quotation = wordsIn(quotedFrom, lang);
    if (quotation.segment !== segment) return [];
    const { start, end } = locateQuotation(quotation, declaration, lang);
    return [{ id, start, end, hue: hueOf(declaration, id) }];
  });
