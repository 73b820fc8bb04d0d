import { fill } from '../../i18n/format.ts';
import { fillPlural } from '../../i18n/plural.ts';
import { kinds } from './corpus.ts';
import { isTooShort, sought } from './matches.ts';
import { counts, type Result } from './results.ts';
import type { FindWords } from './words.ts';

/** Formats the result of a search: "12 passages: text 5, notes 4, figures 3"; "" while nothing is typed. */
export function summary(query: string, found: readonly Result[], words: FindWords): string {
  if (sought(query) === '') return '';
  if (isTooShort(query)) return words['find.tooShort'];
  const { all, kinds: byKind } = counts(found);
  if (all === 0) return fill(words['find.none'], { query: query.trim() });
  const passages = fillPlural(words['find.passages'], all);
  const parts = kinds
    .filter((kind) => byKind[kind] > 0)
    .map((kind) => `${words[`find.${kind}`]} ${String(byKind[kind])}`);
  return fill(words['find.summary'], { passages, parts: parts.join(', ') });
}

/** Formats the position of the current result: "3 / 12". */
export const position = (current: number, count: number, words: FindWords): string =>
  fill(words['find.position'], { current: String(current + 1), count: String(count) });
