import type { PredictKey } from '../../contract/script-words.ts';
import { fill } from '../../i18n/format.ts';
import type { MagnitudeStatus } from '../../model/schema.ts';

/** Compares the guessed word with the one of the text, in one sentence. */
export function verdict(
  way: MagnitudeStatus | null,
  stated: MagnitudeStatus,
  words: Record<PredictKey, string>,
): string {
  const named = (each: MagnitudeStatus) => words[`predict.way.${each}`];
  if (way === null) return fill(words['predict.noWay'], { stated: named(stated) });
  if (way === stated) return fill(words['predict.sameWay'], { guess: named(way) });
  return fill(words['predict.otherWay'], { guess: named(way), stated: named(stated) });
}
