import { anchor } from '../../../model/anchor.ts';
import type { ReadFile } from '../../../model/parse.ts';
import type { StatedFigure } from '../../../model/schema.ts';
import { textFile } from '../../../model/text-file.ts';
import { splitText } from '../../../model/texts.ts';
import type { AnchoredFigure } from '../../../text/annotations.ts';

/** A passage of the text in another language. */
export interface ParallelPassage {
  /** Id of its segment. */
  segment: string;
  text: string;
  figures: AnchoredFigure[];
}

interface Settings {
  read: ReadFile;
  lang: string;
  /** Ids of the segments in the order of the text. */
  segments: readonly string[];
  figures: readonly StatedFigure[];
  /** Returns the hue of a figure, from 1. */
  hueOf: (figure: string) => number;
}

/** Quotations of figures in a passage of a language: the whole run, qualifiers included. */
const anchored = (text: string, segment: string, { lang, figures, hueOf }: Settings): AnchoredFigure[] =>
  figures.flatMap(({ id, quotedFrom }) => {
    const quotation = quotedFrom[lang];
    if (quotation?.segment !== segment) return [];
    const { start, end } = anchor(text, quotation);
    return [{ id, start, end, hue: hueOf(id) }];
  });

/**
 * Reads the text in another language, cut into its passages.
 *
 * @throws Error if the file cannot be read; DataError if it has not one line for each segment; AnchorError if it
 *   lacks the words of a figure
 */
export async function loadParallel(settings: Settings): Promise<ParallelPassage[]> {
  const { read, lang, segments } = settings;
  const file = textFile(lang);
  const texts = splitText(
    file,
    await read(file),
    segments.map((id) => ({ id })),
  );
  return segments.map((segment) => {
    const text = texts[segment] ?? '';
    return { segment, text, figures: anchored(text, segment, settings) };
  });
}
