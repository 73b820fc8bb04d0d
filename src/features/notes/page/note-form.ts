import { motivationOf, plain, type Motivation, type Note, type Quoted } from '../note.ts';
import { abridged, quoteSelector, wordsOf, type Passages, type Word } from '../quote-selector.ts';
import { placeOf } from './message.ts';

/** Where a note is being written, and what is known of it. */
export interface Draft {
  segment: string;
  start: number;
  end: number;
  isCut: boolean;
  /** The note that is being changed; undefined for a new one. */
  note?: Note | undefined;
}

/** The page around the form of a note. */
interface NoteFormOptions {
  passages: Passages;
  lang: string;
  /** Paints the words that are being noted; null takes the paint away. */
  onwords: (draft: Draft | null) => void;
  onsave: (draft: Draft, written: Quoted & { text: string; motivation: Motivation }) => void;
}

/** How many words an item of the choice shows beside its own. */
const COMPANY = 3;

/** The form in which a note is written; there is one, and it moves to where it is needed. */
export class NoteForm {
  readonly form: HTMLFormElement;
  readonly #options: NoteFormOptions;
  #draft: Draft | null = null;
  #words: Word[] = [];
  /** The note and the kind as they were when the form was opened. */
  #before = '';
  #from: () => HTMLElement | null = () => null;

  constructor(form: HTMLFormElement, options: NoteFormOptions) {
    this.form = form;
    this.#options = options;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#save();
    });
    form.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) this.#narrow(event.target);
    });
    form.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !this.isBegun) this.close();
      else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.#save();
      else return;
      event.preventDefault();
    });
    this.#part('slip-cancel').addEventListener('click', () => this.close());
  }

  /** What is being written; null where the form is closed. */
  get draft(): Draft | null {
    return this.#draft;
  }

  /** Whether something stands on it that would be lost. */
  get isBegun(): boolean {
    return this.#draft !== null && this.#written !== this.#before;
  }

  get #written(): string {
    return `${this.#kind} ${this.#text.value}`;
  }

  get #text(): HTMLTextAreaElement {
    return this.#field('text') as HTMLTextAreaElement;
  }

  get #kind(): string {
    return (this.#field('kind') as RadioNodeList).value;
  }

  #field(name: string) {
    const field = this.form.elements.namedItem(name);
    if (!field) throw new Error(`the form of a note has no field "${name}"`);
    return field;
  }

  #part(id: string): HTMLElement {
    const part = this.form.querySelector<HTMLElement>(`#${id}`);
    if (!part) throw new Error(`the form of a note has no part "${id}"`);
    return part;
  }

  /**
   * Opens the form.
   *
   * @param into where it stands: at its end
   * @param from gives what has the focus again when it is closed
   */
  open(draft: Draft, into: Element, from: () => HTMLElement | null): void {
    const { note, segment, isCut } = draft;
    this.#draft = draft;
    this.#from = from;
    into.append(this.form);
    this.form.hidden = false;
    this.#part('slip-place').textContent = placeOf(segment);
    this.#part('slip-cut').hidden = !isCut;
    this.#part('slip-add').hidden = note !== undefined;
    this.#part('slip-change').hidden = note === undefined;
    this.#text.value = note?.text ?? '';
    const [first] = this.form.querySelectorAll<HTMLInputElement>('[name="kind"]');
    (this.#field('kind') as RadioNodeList).value = note?.motivation ?? '';
    if (first && !this.#kind) first.checked = true;
    this.#before = this.#written;
    this.#words = wordsOf(this.#passage, this.#options.lang);
    this.#showEdges();
    this.show();
  }

  get #passage(): string {
    return this.#options.passages.get(this.#draft?.segment ?? '') ?? '';
  }

  /** Puts the cursor where one goes on: at the words, or at the note. */
  focus(at: 'words' | 'note'): void {
    (this.#part('slip-choose') as HTMLDetailsElement).open = at === 'words';
    const field = at === 'words' ? (this.#field('first') as HTMLSelectElement) : this.#text;
    field.focus({ preventScroll: true });
    this.form.scrollIntoView({ block: 'nearest' });
  }

  close(): void {
    const from = this.#from;
    this.#draft = null;
    this.form.hidden = true;
    this.form.reset();
    this.#options.onwords(null);
    from()?.focus({ preventScroll: true });
  }

  #save(): void {
    const draft = this.#draft;
    if (!draft) return;
    const text = plain(this.#text.value);
    const motivation = motivationOf(text, this.#kind as Motivation);
    const quoted = quoteSelector(this.#options.passages, draft.segment, draft.start, draft.end);
    this.#options.onsave(draft, { ...quoted, text, motivation });
  }

  /** Offers each word of the passage as the first and as the last, with those beside it: the same word may come often. */
  #showEdges(): void {
    const text = this.#passage;
    const words = this.#words;
    const offer = (name: string, label: (word: Word, index: number) => string) => {
      const options = words.map((word, index) => new Option(label(word, index), String(index)));
      (this.#field(name) as HTMLSelectElement).replaceChildren(...options);
    };
    offer(
      'first',
      ({ start }, i) => `${text.slice(start, words[i + COMPANY]?.start ?? text.length).trim()} …`,
    );
    offer('last', ({ end }, i) => `… ${text.slice(words[i - COMPANY]?.end ?? 0, end).trim()}`);
  }

  /** Shows the words as they stand on the draft, here and in the text. */
  show(): void {
    const draft = this.#draft;
    if (!draft) return;
    this.#part('slip-words').textContent = abridged(this.#passage.slice(draft.start, draft.end));
    const first = this.#words.findLastIndex(({ start }) => start <= draft.start);
    const last = this.#words.findIndex(({ end }) => end >= draft.end);
    (this.#field('first') as HTMLSelectElement).selectedIndex = Math.max(0, first);
    (this.#field('last') as HTMLSelectElement).selectedIndex = last === -1 ? this.#words.length - 1 : last;
    this.#options.onwords(draft);
  }

  /** Takes the words between the two that are chosen; the one that was chosen just now pushes the other along. */
  #narrow(chosen: HTMLSelectElement): void {
    const [first, last] = ['first', 'last'].map((name) => this.#field(name) as HTMLSelectElement);
    if (!this.#draft || !first || !last) return;
    if (first.selectedIndex > last.selectedIndex)
      (chosen === first ? last : first).selectedIndex = chosen.selectedIndex;
    const [from, to] = [this.#words[first.selectedIndex], this.#words[last.selectedIndex]];
    if (!from || !to) return;
    const isLast = last.selectedIndex === this.#words.length - 1;
    // With the first and the last word go the signs at the passage's ends.
    const start = first.selectedIndex === 0 ? 0 : from.start;
    this.#draft = { ...this.#draft, start, end: isLast ? this.#passage.length : to.end, isCut: false };
    this.#part('slip-cut').hidden = true;
    this.show();
  }
}
