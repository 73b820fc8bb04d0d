import { motivationOf, plain, type Motivation, type Note, type Quoted } from '../note.ts';
import { abridged, quoteSelector, wordsOf, type Passages, type Word } from '../quote-selector.ts';
import { placeOf } from './message.ts';

/** The range of a note that is being written. */
export interface Draft {
  segment: string;
  start: number;
  end: number;
  isCut: boolean;
  /** The note being edited; undefined for a new one. */
  note?: Note | undefined;
}

/** The form’s connection to the page. */
interface NoteFormOptions {
  passages: Passages;
  lang: string;
  /** Highlights the words being noted; null removes the highlight. */
  onwords: (draft: Draft | null) => void;
  onsave: (draft: Draft, written: Quoted & { text: string; motivation: Motivation }) => void;
}

/** Number of further words that an option shows beside its own. */
const COMPANY = 3;

/** The one note form, which is moved to where it is needed. */
export class NoteForm {
  readonly form: HTMLFormElement;
  readonly #options: NoteFormOptions;
  #draft: Draft | null = null;
  #words: Word[] = [];
  /** Text and kind at the time when the form was opened. */
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

  /** The note being written; null if the form is closed. */
  get draft(): Draft | null {
    return this.#draft;
  }

  /** True if the form holds unsaved input. */
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
   * @param into the new parent of the form
   * @param from returns the element that gets focus when the form closes
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

  /** Moves focus to the choice of words, or to the text of the note. */
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

  /** Fills the choices of the first and last word. Each option shows its neighbours, because words repeat. */
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

  /** Shows the words of the draft, here and highlighted in the text. */
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

  /** Takes the words between the two chosen ones; if they cross, the other one follows the latest choice. */
  #narrow(chosen: HTMLSelectElement): void {
    const [first, last] = ['first', 'last'].map((name) => this.#field(name) as HTMLSelectElement);
    if (!this.#draft || !first || !last) return;
    if (first.selectedIndex > last.selectedIndex)
      (chosen === first ? last : first).selectedIndex = chosen.selectedIndex;
    const [from, to] = [this.#words[first.selectedIndex], this.#words[last.selectedIndex]];
    if (!from || !to) return;
    const isLast = last.selectedIndex === this.#words.length - 1;
    // The first and last word include the signs at the ends of the passage.
    const start = first.selectedIndex === 0 ? 0 : from.start;
    this.#draft = { ...this.#draft, start, end: isLast ? this.#passage.length : to.end, isCut: false };
    this.#part('slip-cut').hidden = true;
    this.show();
  }
}
