import { anchor, AnchorError } from '../../model/anchor.ts';
import type { Note, Quoted } from './note.ts';
import { plainSigns } from './plain-signs.ts';
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

/** Finds a note whose spaces or apostrophes became plain on their way, and returns it in the words of the text. */
function restored(candidate: Candidate, passages: Passages): Quoted | null {
  const plain = new Map([...passages].map(([id, text]) => [id, plainSigns(text)]));
  const [exact, prefix, suffix] = [candidate.exact, candidate.prefix, candidate.suffix].map(plainSigns);
  const own = { ...candidate, exact: exact ?? '', prefix: prefix ?? '', suffix: suffix ?? '' };
  const segment = passageOf(own, plain);
  if (typeof segment !== 'string') return null;
  const text = (passages.get(segment) ?? '').normalize('NFC');
  const { start, exactStart, exactEnd, end } = anchor(plainSigns(text), own);
  return {
    segment,
    exact: text.slice(exactStart, exactEnd),
    prefix: text.slice(start, exactStart),
    suffix: text.slice(exactEnd, end),
  };
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
    const own = typeof segment !== 'string' && segment.why === 'notFound' ? restored(claim, passages) : null;
    if (typeof segment === 'string') reading.notes.push({ ...claim, segment } satisfies Note);
    else if (own) reading.notes.push({ ...claim, ...own } satisfies Note);
    else reading.refused.push(refused(segment.why, claim.exact, claim.text));
  }
  return reading;
}
