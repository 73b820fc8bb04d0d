import { anchor } from '../model/anchor.ts';
import type { Declaration } from '../model/declaration.ts';
import { isStated, type Annotation } from '../model/schema.ts';
import type { Anchored } from './segments.ts';

/** An annotation of a text with its number in it, and where it stands. */
export interface NumberedNote {
  annotation: Annotation;
  /** From 1, in the order of the text. */
  number: number;
  segment: string;
  anchored: Anchored;
}

/** Annotations marked in the text of a language, numbered in its order. Those kept for the editor's list are not. */
export function numberedNotes({ about, annotations, segments }: Declaration, lang: string): NumberedNote[] {
  const order = about.outline.map(({ id }) => id);
  return annotations
    .filter(({ kind }) => kind !== 'editor')
    .flatMap((annotation) =>
      annotation.target
        .filter(({ source }) => source === `text.${lang}.txt`)
        .map(({ segment, selector }) => {
          const { exactStart, exactEnd } = anchor(segments[lang]?.[segment] ?? '', selector);
          return { annotation, segment, anchored: { id: annotation.id, start: exactStart, end: exactEnd } };
        }),
    )
    .sort(
      (a, b) =>
        order.indexOf(a.segment) - order.indexOf(b.segment) ||
        a.anchored.end - b.anchored.end ||
        a.anchored.start - b.anchored.start,
    )
    .map((note, i) => ({ ...note, number: i + 1 }));
}

/** A figure's quotation in a passage, and the number of the view it is drawn in, from 1. */
export interface AnchoredFigure extends Anchored {
  view: number;
}

/** Quotations of figures in a passage: the run with its qualifier, not the bare number. */
export const figureAnchors = (declaration: Declaration, lang: string, segment: string): AnchoredFigure[] =>
  declaration.figures.filter(isStated).flatMap(({ id, quotedFrom }) => {
    const quotation = quotedFrom[lang];
    if (quotation?.segment !== segment) return [];
    const { start, end } = anchor(declaration.segments[lang]?.[segment] ?? '', quotation);
    const view = declaration.views.findIndex(({ panels }) =>
      panels.some(({ figures }) => figures.includes(id)),
    );
    return [{ id, start, end, view: view + 1 }];
  });
