import type { Locale } from '../i18n/locale.ts';
import type { Declaration } from '../model/declaration.ts';
import { passageIn } from '../model/words-in.ts';
import { numberedNotes, figureAnchors, type NumberedNote } from './annotations.ts';
import { sentences, type TextRange } from './sentences.ts';

const overlap = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;

/** Returns the notes on sentences that state any of some figures. */
export function notesTouching(
  figures: readonly string[],
  declaration: Declaration,
  { lang, intl }: Locale,
): NumberedNote[] {
  return numberedNotes(declaration, lang).filter(({ segment, anchored }) => {
    const quoted = figureAnchors(declaration, lang, segment).filter(({ id }) => figures.includes(id));
    // Segmentation is costly, so passages without such a figure are skipped.
    if (quoted.length === 0) return false;
    return sentences(passageIn(declaration.segments, lang, segment), intl).some(
      (sentence) => overlap(sentence, anchored) && quoted.some((quote) => overlap(sentence, quote)),
    );
  });
}
