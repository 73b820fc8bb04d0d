import type { Note } from './note.ts';

/** What becomes of notes when others come in. */
export interface Merged {
  notes: Note[];
  added: number;
  /** Older versions that made way. */
  replaced: number;
  /** Those that were there already, at least as new. */
  unchanged: number;
}

const isNewer = (a: Note, b: Note): boolean => Date.parse(a.modified) > Date.parse(b.modified);

/** Takes notes in beside those that are there; of two with one id the newer stays. */
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
