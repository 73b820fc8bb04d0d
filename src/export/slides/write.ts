import { zipOf } from '../zip.ts';
import { indexFiles } from './index-files.ts';
import { skeletonFiles, type Deck } from './skeleton.ts';
import { slideFiles } from './slide-files.ts';
import type { Slide } from './slide.ts';

/** Returns slides as a file of Office Open XML: the same slides give the same bytes. */
export function writeDeck(deck: Deck, slides: readonly Slide[]): Uint8Array {
  const parts = slides.map((slide) => slideFiles(slide));
  const files = Object.assign(skeletonFiles(deck), ...parts) as Record<string, Uint8Array>;
  return zipOf({ ...files, ...indexFiles(slides.map(({ id }) => id)) });
}
