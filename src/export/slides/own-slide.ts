import { BODY } from './frames.ts';
import type { Slide } from './slide.ts';

/** A slide that a teacher adds. */
export interface OwnSlide {
  title: string;
  /** Its lines. */
  text: readonly string[];
  notes: readonly string[];
}

/** Returns the slide of a teacher’s in the form of the others. */
export const ownSlide = (
  id: string,
  { title, text, notes }: OwnSlide,
  words: Pick<Slide, 'lang' | 'dir'>,
): Slide => ({
  ...words,
  id,
  title,
  notes,
  answers: [],
  texts: [{ frame: BODY, lines: text.map((line) => ({ runs: [{ text: line, lang: words.lang }] })) }],
  pictures: [],
});
