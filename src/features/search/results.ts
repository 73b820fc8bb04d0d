import { kinds, type Document, type Kind } from './corpus.ts';
import { matches, type Match } from './matches.ts';
import { snippet, type Snippet } from './snippet.ts';

/** A place where a query was found. */
export interface Result extends Match {
  document: Document;
  snippet: Snippet;
}

/** Results of one kind in one language, in the order of the list. */
export interface Group {
  lang: string;
  kind: Kind;
  results: Result[];
}

export interface Counts {
  all: number;
  kinds: Record<Kind, number>;
  /** By tag; languages without results are absent. */
  languages: Record<string, number>;
}

/** Finds a query in all documents, in their order. */
export const results = (query: string, documents: readonly Document[]): Result[] =>
  documents.flatMap((document) =>
    matches(query, document.text).map((match) => ({
      document,
      ...match,
      snippet: snippet(document.text, match),
    })),
  );

/** Groups results by language and kind, in the order in which they were found. */
export function groups(found: readonly Result[]): Group[] {
  const byPlace = new Map<string, Group>();
  for (const result of found) {
    const { lang, kind } = result.document;
    const group = byPlace.get(`${lang} ${kind}`) ?? { lang, kind, results: [] };
    byPlace.set(`${lang} ${kind}`, group);
    group.results.push(result);
  }
  return [...byPlace.values()];
}

/** Counts the results, in all, by kind and by language. */
export function counts(found: readonly Result[]): Counts {
  const languages: Record<string, number> = {};
  for (const { document } of found) languages[document.lang] = (languages[document.lang] ?? 0) + 1;
  const ofKind = (kind: Kind) => found.filter(({ document }) => document.kind === kind).length;
  return {
    all: found.length,
    kinds: Object.fromEntries(kinds.map((kind) => [kind, ofKind(kind)])) as Record<Kind, number>,
    languages,
  };
}

/**
 * Returns the index of the next result (`by` 1) or the previous one (-1), cyclically; if none is current
 * (-1), that of the first or the last.
 */
export function step(current: number, by: 1 | -1, count: number): number {
  if (count === 0) return -1;
  if (current === -1) return by === 1 ? 0 : count - 1;
  return (current + by + count) % count;
}
