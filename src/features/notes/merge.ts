import type { Note } from './note.ts';

/** The result of importing notes. */
export interface Merged {
  notes: Note[];
  added: number;
  /** Number of notes replaced by newer versions. */
  replaced: number;
  /** Number of notes already present in the same or a newer version. */
  unchanged: number;
}

const isNewer = (a: Note, b: Note): boolean => Date.parse(a.modified) > Date.parse(b.modified);

/** Merges notes; of two with the same id the newer one is kept. */
export function merge(own: readonly Note[], incoming: readonly Note[]): Merged {
  const byId = new Map(own.map((note) => [note.id, note]));
  const merged = { added: 0, replaced: 0, unchanged: 0 };
  for (const note of incoming) {
    const present = byId.get(note.id);
    if (present && !isNewer(note, present)) {
      merged.unchanged++;
      continue;
    }
    merged[present ? 'replaced' : 'added']++;
    byId.set(note.id, note);
  }
  return { notes: [...byId.values()], ...merged };
}
