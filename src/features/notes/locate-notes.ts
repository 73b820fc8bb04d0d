import { anchor, AnchorError } from '../../model/anchor.ts';
import type { Note } from './note.ts';
import { passagesWith, type Passages } from './quote-selector.ts';
import {
  isRefused,
  refused,
  type Candidate,
  type ParsedNote,
  type ReadResult,
  type Reason,
} from './read-result.ts';

/** Returns the segment of a note, in which its words occur exactly once; or the reason for refusing it. */
function passageOf(candidate: Candidate, passages: Passages): string | { why: Reason } {
  const { segment } = candidate;
  if (segment === null) {
    const found = passagesWith(passages, candidate);
    if (found?.[0] === undefined) return { why: found ? 'notFound' : 'ambiguous' };
    return found.length === 1 ? found[0] : { why: 'ambiguous' };
  }
  const text = passages.get(segment);
  if (text === undefined) return { why: 'passage' };
  try {
    anchor(text, candidate);
    return segment;
  } catch (error) {
    if (!(error instanceof AnchorError)) throw error;
    return { why: error.count === 0 ? 'notFound' : 'ambiguous' };
  }
}

/** Locates the notes of a file in the text; refuses those whose words are not found exactly once. */
export function locateNotes(claims: readonly ParsedNote[], passages: Passages): ReadResult {
  const reading: ReadResult = { notes: [], refused: [] };
  for (const claim of claims) {
    if (isRefused(claim)) {
      reading.refused.push(claim);
      continue;
    }
    const segment = passageOf(claim, passages);
    if (typeof segment === 'string') reading.notes.push({ ...claim, segment } satisfies Note);
    else reading.refused.push(refused(segment.why, claim.exact, claim.text));
  }
  return reading;
}
