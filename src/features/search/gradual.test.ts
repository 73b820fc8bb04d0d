import { expect, it } from 'vitest';
import type { Document } from './corpus.ts';
import { begin, complete } from './gradual.ts';
import { results } from './results.ts';

const documentsOf = (count: number): Document[] =>
  Array.from({ length: count }, (_, i) => ({
    kind: 'text',
    lang: 'fr',
    id: `fr.text.p${String(i)}`,
    place: `p${String(i)}`,
    text: `La sécurité des ports et du tunnel, passage ${String(i)}. `.repeat(5),
  }));

it('begin(query, documents) searches a short text whole', () => {
  const documents = documentsOf(3);
  expect(begin('securite', documents)).toEqual({ found: results('securite', documents), searched: 3 });
});

it('complete(begun, query, documents) finds in pieces what is found at once', async () => {
  const documents = documentsOf(2000);
  const begun = begin('securite', documents);
  expect(begun.searched).toBeLessThan(2000);
  const found = await complete(begun, 'securite', documents, new AbortController().signal);
  expect(found).toEqual(results('securite', documents));
});

it('complete(begun, query, documents, signal) ends when it is told to', async () => {
  const documents = documentsOf(10);
  const found = await complete({ found: [], searched: 0 }, 'ports', documents, AbortSignal.abort());
  expect(found).toEqual([]);
});
