import type { Annotation } from '../../src/model/schema.ts';
import { textFile } from '../../src/model/text-file.ts';
import type { Passage, Random } from './passages.ts';

/** How many words an annotation is about at most. */
const WORDS = 4;

/** How often some words occur in a text, overlapping places included. */
function count(text: string, words: string): number {
  let found = 0;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found += 1;
  return found;
}

/** Some words of a text that occur once in it, about as far into it as `share` says; null where none are to be found. */
function wordsAt(text: string, share: number, length: number): string | null {
  const words = text.split(' ');
  const first = Math.floor(share * words.length);
  for (let step = 0; step < words.length; step++) {
    const start = (first + step) % words.length;
    const run = words.slice(start, start + length).join(' ');
    if (run.length > 2 && count(text, run) === 1) return run;
  }
  return null;
}

/** A note on some words of a passage, with what a note of the short text says. */
function noteOn(passage: Passage, number: number, model: Annotation, random: Random): Annotation {
  const share = random();
  const length = 1 + Math.floor(random() * WORDS);
  const target = Object.entries(passage.text).flatMap(([lang, text]) => {
    const exact = wordsAt(text, share, length);
    return exact === null
      ? []
      : [
          {
            source: textFile(lang),
            segment: passage.id,
            selector: { type: 'TextQuoteSelector' as const, exact },
          },
        ];
  });
  if (target.length === 0) throw new Error(`passage "${passage.id}" has no words that occur once`);
  return { ...model, id: `long-${String(number)}`, target };
}

/** The annotations of the short text, and more on the passages that were added, until there are `count`. */
export function longAnnotations(
  annotations: readonly Annotation[],
  passages: readonly Passage[],
  count: number,
  random: Random,
): Annotation[] {
  const models = annotations.filter(({ kind }) => kind === 'note' || kind === 'term');
  const added = passages.filter(({ id, of }) => id !== of);
  const more = Array.from({ length: count - annotations.length }, (_, i) => {
    const passage = added[i % added.length];
    const model = models[i % models.length];
    if (!passage || !model) throw new Error('no passages to annotate, or no notes to take words from');
    return noteOn(passage, i + 1, model, random);
  });
  return [...annotations, ...more];
}
