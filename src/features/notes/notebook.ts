import type { NoteStore } from './note-store.ts';
import { merge, type Merged } from './merge.ts';
import type { Note } from './note.ts';
import type { ReadResult } from './read-result.ts';

/** How notes are written down to be kept, and read again. */
interface Writing {
  write: (notes: readonly Note[]) => string;
  read: (text: string) => ReadResult;
}

/**
 * A student's notes, in memory; on the device as well where the student asked for it, and then always just as they
 * are. What was deleted is in one place alone, `gone`, until the next act.
 */
export class Notebook {
  notes: readonly Note[] = [];
  /** The note that was deleted by the last act. */
  gone: Note | null = null;
  isKept = false;
  /** Whether the last change could not be kept, though it was asked for: nothing is on the device any more. */
  hasFailed = false;
  /** Whether all is in a file that was exported, since the last change. */
  #isTaken = true;
  readonly #keep: NoteStore;
  readonly #writing: Writing;

  constructor(keep: NoteStore, writing: Writing) {
    this.#keep = keep;
    this.#writing = writing;
  }

  /** Where on the device. */
  get key(): string {
    return this.#keep.key;
  }

  /** Whether nothing would be lost if the window were closed. */
  get isSafe(): boolean {
    return this.isKept || this.#isTaken || this.notes.length === 0;
  }

  /** Takes what is kept on the device, if anything is; gives what of it does not fit the text. */
  open(): ReadResult['refused'] {
    const text = this.#keep.read();
    if (text === null) return [];
    const { notes, refused } = this.#writing.read(text);
    this.notes = notes;
    this.isKept = true;
    return refused;
  }

  put(note: Note): void {
    this.#change([...this.notes.filter(({ id }) => id !== note.id), note]);
  }

  /** Takes a note out of everything but `gone`. */
  remove(id: string): void {
    const note = this.notes.find((each) => each.id === id) ?? null;
    this.#change(this.notes.filter((each) => each.id !== id));
    this.gone = note;
  }

  /** Has the note back that was deleted by the last act. */
  undo(): Note | null {
    const note = this.gone;
    if (note) this.put(note);
    return note;
  }

  /** Any other act: what was deleted is gone. */
  forget(): void {
    this.gone = null;
  }

  merge(incoming: readonly Note[]): Merged {
    const merged = merge(this.notes, incoming);
    if (merged.added + merged.replaced > 0) this.#change(merged.notes);
    else this.forget();
    return merged;
  }

  /** All notes are in a file now. */
  markExported(): void {
    this.#isTaken = true;
    this.forget();
  }

  /** Keeps the notes on the device from now on, with those that another window keeps there; gives whether it can. */
  keep(): boolean {
    this.isKept = true;
    const text = this.#keep.read();
    const others = text === null ? [] : this.#writing.read(text).notes;
    this.#change(merge(this.notes, others).notes);
    return this.isKept;
  }

  /** Deletes what is kept; the notes stay in memory, and are in no file unless they were exported. */
  unkeep(): void {
    this.isKept = false;
    this.#keep.forget();
    this.forget();
  }

  /** Another window has changed what is kept: the device's copy is the one there is. */
  follow(text: string | null): void {
    if (!this.isKept) return;
    if (text === null) this.isKept = false;
    else this.notes = this.#writing.read(text).notes;
    this.#isTaken = false;
    this.forget();
  }

  #change(notes: readonly Note[]): void {
    this.notes = notes;
    this.#isTaken = false;
    this.forget();
    this.hasFailed = this.isKept && !this.#keep.write(this.#writing.write(notes));
    if (!this.hasFailed) return;
    // An older copy may hold what was deleted.
    this.isKept = false;
    this.#keep.forget();
  }
}
