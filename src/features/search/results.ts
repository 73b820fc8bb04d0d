import { kinds, type Document, type Kind } from './corpus.ts';
import { matches, type Match } from './matches.ts';
import { snippet, type Snippet } from './snippet.ts';

/** A place where a query was found. */
export interface Result extends Match {
  document: Document;
  snippet: Snippet;
}

/** Results of one kind in one language, as they stand in the list. */
export interface Group {
  lang: string;
  kind: Kind;
  results: Result[];
}

export interface Counts {
  all: number;
  kinds: Record<Kind, number>;
  /** By tag; a language in which nothing was found has none. */
  languages: Record<string, number>;
}

/** All places where a query is found, in the order of the documents. */
export const results = (query: string, documents: readonly Document[]): Result[] =>
  documents.flatMap((document) =>
    matches(query, document.text).map((match) => ({
      document,
      ...match,
      snippet: snippet(document.text, match),
    })),
  );

/** Results by language, then by kind, in the order in which they were found. */
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

/** How many results there are, by kind and by language. */
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

/** The place of the next result (`by` 1) or the one before (-1), round and round; from none (-1), the first or the last. */
export function step(current: number, by: 1 | -1, count: number): number {
  if (count === 0) return -1;
  if (current === -1) return by === 1 ? 0 : count - 1;
  return (current + by + count) % count;
}
