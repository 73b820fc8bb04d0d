/** A range of a text. Offsets, end exclusive. */
export interface TextRange {
  start: number;
  end: number;
}

/** The sentences of a text by the rules of its locale: "7.000" does not end one. */
export const sentences = (text: string, locale: string): TextRange[] =>
  [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)].map(({ segment, index }) => ({
    start: index,
    end: index + segment.length,
  }));
