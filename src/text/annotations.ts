import { group } from 'd3';
import { anchor } from '../model/anchor.ts';
import type { Declaration } from '../model/declaration.ts';
import { isStated, type Annotation } from '../model/schema.ts';
import { passageIn, wordsIn } from '../model/words-in.ts';
import { locateQuotation } from './quotation.ts';
import type { Anchored } from './segments.ts';
import { hueOf } from './hue.ts';
import { byTextOrder } from './order.ts';

/** An annotation of a text with its number in it, and where it stands. */
export interface NumberedNote {
  annotation: Annotation;
  /** From 1, in the order of the original. */
  number: number;
  segment: string;
  anchored: Anchored;
}

/** Annotations marked in the text of a language, in its order; those kept for the editor's list are not. */
function marked(declaration: Declaration, lang: string): Omit<NumberedNote, 'number'>[] {
  const { annotations, segments } = declaration;
  const inText = byTextOrder(declaration);
  /** A mark stands where the words that it is about end. */
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

/** The notes of a language's text. Each has one number in all languages: its place in the original. */
export function numberedNotes(declaration: Declaration, lang: string): NumberedNote[] {
  const numbers = new Map(
    marked(declaration, declaration.about.originalLanguage).map(({ annotation }, i) => [
      annotation.id,
      i + 1,
    ]),
  );
  return marked(declaration, lang).map((note) => ({ ...note, number: numbers.get(note.annotation.id) ?? 0 }));
}

/** The same by passage; one without notes has none. */
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
