import type { DeviceStore } from '../../interaction/device-store.ts';
import { merge, type Merged } from './merge.ts';
import type { Note } from './note.ts';
import type { ReadResult } from './read-result.ts';

/** Formats notes for the note store, and parses them. */
interface Writing {
  write: (notes: readonly Note[]) => string;
  read: (text: string) => ReadResult;
}

/**
 * A student’s notes in memory; if the student asked for it, the device holds the same notes at all times. A
 * deleted note is only in `gone`, until the next act.
 */
export class Notebook {
  notes: readonly Note[] = [];
  /** The note deleted by the last act. */
  gone: Note | null = null;
  isKept = false;
  /** True if the last change could not be stored; the device holds no notes then. */
  hasFailed = false;
  /** True if all notes are in a file exported since the last change. */
  #isTaken = true;
  readonly #keep: DeviceStore;
  readonly #writing: Writing;

  constructor(keep: DeviceStore, writing: Writing) {
    this.#keep = keep;
    this.#writing = writing;
  }

  /** Key of the note store. */
  get key(): string {
    return this.#keep.key;
  }

  /** True if closing the window would lose nothing. */
  get isSafe(): boolean {
    return this.isKept || this.#isTaken || this.notes.length === 0;
  }

  /** Loads the notes stored on the device; returns those that do not fit the text. */
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

  /** Deletes a note; only `gone` still holds it. */
  remove(id: string): void {
    const note = this.notes.find((each) => each.id === id) ?? null;
    this.#change(this.notes.filter((each) => each.id !== id));
    this.gone = note;
  }

  /** Restores the note deleted by the last act. */
  undo(): Note | null {
    const note = this.gone;
    if (note) this.put(note);
    return note;
  }

  /** Forgets the deleted note; every other act calls this. */
  forget(): void {
    this.gone = null;
  }

  merge(incoming: readonly Note[]): Merged {
    const merged = merge(this.notes, incoming);
    if (merged.added + merged.replaced > 0) this.#change(merged.notes);
    else this.forget();
    return merged;
  }

  /** Records that a file now holds all notes. */
  markExported(): void {
    this.#isTaken = true;
    this.forget();
  }

  /** Stores the notes from now on, merged with those that another window stored; false if that fails. */
  keep(): boolean {
    this.isKept = true;
    const text = this.#keep.read();
    const others = text === null ? [] : this.#writing.read(text).notes;
    this.#change(merge(this.notes, others).notes);
    return this.isKept;
  }

  /** Deletes the stored notes. They stay in memory, and are lost with the window unless exported. */
  unkeep(): void {
    this.isKept = false;
    this.#keep.forget();
    this.forget();
  }

  /** Adopts a change by another window: the stored notes replace those in memory. */
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
    // An older copy might still hold a deleted note.
    this.isKept = false;
    this.#keep.forget();
  }
}
