import type { TaskItem } from '../../../contract/exercises.ts';
import type { DeviceStore } from '../../../interaction/device-store.ts';
import { formatWork, parseWork, type FileContext, type HandedIn, type Refusal } from './work-file.ts';
import { isBegun, standingOf, withAnswer, withCheck, type Answer, type Work } from './work.ts';

/** The tasks of a book, and where it is kept. */
interface BookSettings {
  declaration: string;
  lang: string;
  tasks: readonly TaskItem[];
  store: DeviceStore;
}

/** A student’s work in this window; if the student asked for it, the device holds the same at all times. */
export class WorkBook {
  work = $state.raw<Work>({});
  name = $state.raw('');
  isKept = $state.raw(false);
  /** True if the last change could not be stored; the device holds nothing then. */
  hasFailed = $state.raw(false);
  /** True if a file holds all work since the last change. */
  #isTaken = $state.raw(true);
  /** True if closing the window would lose nothing. */
  readonly isSafe = $derived(this.isKept || this.#isTaken || (!isBegun(this.work) && this.name === ''));
  readonly handedIn = $derived.by((): HandedIn => {
    const { declaration, lang } = this.#settings;
    return { declaration, lang, name: this.name.trim(), work: this.work };
  });
  readonly #settings: BookSettings;

  constructor(settings: BookSettings) {
    this.#settings = settings;
  }

  get key(): string {
    return this.#settings.store.key;
  }

  get #context(): FileContext {
    const { declaration, lang, tasks } = this.#settings;
    return { declaration, languages: [lang], tasks };
  }

  /** Loads what the device keeps; returns why it cannot be read, or null. */
  open(): Refusal | null {
    const text = this.#settings.store.read();
    if (text === null) return null;
    const parsed = parseWork(text, this.#context);
    // Work that this version cannot read stays where it is, until the student keeps other work.
    if ('refused' in parsed) return parsed.refused;
    this.isKept = true;
    this.#take(parsed);
    return null;
  }

  setName(name: string): void {
    this.name = name;
    this.#changed();
  }

  answer(task: TaskItem, question: number, answer: Answer): void {
    this.work = withAnswer(this.work, task, question, answer);
    this.#changed();
  }

  check(task: TaskItem, question: number, checked: Answer & { isRight: boolean }): void {
    this.work = withCheck(this.work, task, question, checked);
    this.#changed();
  }

  /** Replaces the work by that of a file; returns why the file is refused, and where. */
  bring(text: string): { refused: Refusal; at: string } | null {
    const parsed = parseWork(text, this.#context);
    if ('refused' in parsed) return parsed;
    this.#take(parsed);
    this.#changed();
    this.#isTaken = true;
    return null;
  }

  /** Keeps the work, together with what another window keeps of tasks that are untouched here. */
  keep(): void {
    const stored = parseWork(this.#settings.store.read() ?? '', this.#context);
    if (!('refused' in stored)) {
      const touched = this.#settings.tasks.filter((task) => standingOf(this.work, task) !== 'untouched');
      const own = Object.fromEntries(touched.map(({ id }) => [id, this.work[id] ?? []]));
      this.#take({ ...stored, name: this.name || stored.name, work: { ...stored.work, ...own } });
    }
    this.isKept = true;
    this.#changed();
  }

  /** Deletes what the device keeps. It stays in this window. */
  unkeep(): void {
    this.isKept = false;
    this.#isTaken = false;
    this.#settings.store.forget();
  }

  /** Forgets all work and the name, here and on the device. */
  clear(): void {
    this.work = {};
    this.name = '';
    this.isKept = false;
    this.hasFailed = false;
    this.#isTaken = true;
    this.#settings.store.forget();
  }

  /** Records that a file now holds all work. */
  markTaken(): void {
    this.#isTaken = true;
  }

  /** Adopts a change by another window; false if nothing changed here. */
  follow(text: string | null): boolean {
    if (!this.isKept) return false;
    const parsed = text === null ? null : parseWork(text, this.#context);
    if (parsed && !('refused' in parsed)) {
      this.#take(parsed);
      return true;
    }
    this.isKept = false;
    this.#isTaken = false;
    return false;
  }

  #take({ name, work }: HandedIn): void {
    this.name = name;
    this.work = work;
  }

  #changed(): void {
    this.#isTaken = false;
    // A failure stays reported until the student asks for something else.
    if (!this.isKept) return;
    this.hasFailed = !this.#settings.store.write(formatWork(this.handedIn));
    if (!this.hasFailed) return;
    // An older copy would be taken for the whole.
    this.isKept = false;
    this.#settings.store.forget();
  }
}
