import { changeTo, showPart } from './parts.ts';
import { sceneOf, type Place } from './scene-of.ts';

const root = document.documentElement;

/** Share of the window’s height at which the reader is taken to read, beside a stage and below one. */
const BESIDE = 0.35;
const BELOW = 0.6;

/** Windows in which the stage stands beside the text; in others it is pinned above it. */
const wide = matchMedia('(min-width: 68rem)');

/** Share of the window’s height at which the reader is taken to read. */
const lineOf = (): number => (wide.matches ? BESIDE : BELOW);

/** Returns the passage whose scene has the focus of the keyboard; a pointer leaves a focus that is not seen. */
const segmentWithFocus = (): string | null =>
  document.querySelector(':focus-visible')?.closest<HTMLElement>('.scene')?.dataset['scene'] ?? null;

/** A change of the scene, or of the part that is shown of it, for those that animate it. */
export interface Change {
  from: HTMLElement | null;
  to: HTMLElement | null;
}

/** True if figures stand on the stage and not after their passages. */
export const isStaged = (): boolean => 'staged' in root.dataset;

/**
 * The stage shows one scene: that of the passage being read, or the one that is held. A figure that is selected
 * or pointed at brings its own scene until the reader reads on; a scene with the focus of the keyboard stays.
 */
export class Stage {
  readonly #article: HTMLElement;
  readonly #passages: HTMLElement[];
  readonly #scenes: Map<string, HTMLElement>;
  readonly #places: Place[];
  readonly #outline: string;
  readonly #onchange: Set<(change: Change) => void> = new Set();
  #read: string | null = null;
  #held: string | null = null;
  #pointed: string | null = null;
  #focused: string | null = null;
  #visited: string | null = null;
  #shown: HTMLElement | null = null;

  constructor(article: HTMLElement) {
    this.#article = article;
    this.#passages = [...article.querySelectorAll<HTMLElement>('.passage[id]')];
    const scenes = [...article.querySelectorAll<HTMLElement>('.scene')];
    this.#scenes = new Map(scenes.map((scene) => [scene.dataset['scene'] ?? '', scene]));
    this.#outline = article.querySelector<HTMLElement>('.scene.outline')?.dataset['scene'] ?? '';
    this.#places = this.#passages.map(({ id }) => ({
      segment: id,
      hasFigures: id !== this.#outline && this.#scenes.has(id),
    }));
  }

  get isHeld(): boolean {
    return this.#held !== null;
  }

  /** Calls back before each change of what is shown. */
  subscribe(call: (change: Change) => void): void {
    this.#onchange.add(call);
  }

  /** Scrolls the words of a figure to the reading line, so that its scene stays. */
  bring(figure: string): void {
    const link = this.#article.querySelector(`.passage[id] a[data-figure="${CSS.escape(figure)}"]`);
    if (!link) return;
    scrollBy({ top: link.getBoundingClientRect().top - lineOf() * innerHeight, behavior: 'instant' });
  }

  /** Follows reading: the passage at the reading line brings its scene. */
  follow(): void {
    const observe = () => {
      const line = lineOf();
      const observer = new IntersectionObserver(() => this.#readAt(line * innerHeight), {
        rootMargin: `100000px 0px -${String((1 - line) * 100)}% 0px`,
      });
      for (const passage of this.#passages) observer.observe(passage);
      return observer;
    };
    let observer = observe();
    wide.addEventListener('change', () => {
      observer.disconnect();
      observer = observe();
    });
  }

  /** Holds the scene on the stage, or lets it follow reading again. */
  hold(isHeld: boolean): void {
    this.#held = isHeld ? (this.#shown?.dataset['scene'] ?? null) : null;
    this.#visited = null;
    this.#focused = segmentWithFocus();
    this.#show();
  }

  /** Brings the scene of a figure, until the reader reads on; null goes back to the passage being read. */
  visit(figure: string | null): void {
    this.#visited = this.#sceneWith(figure);
    this.#show();
  }

  /** Brings the scene of a figure while it is pointed at. */
  point(figure: string | null): void {
    this.#pointed = this.#sceneWith(figure);
    this.#show();
  }

  /** Brings the scene that the focus is in. */
  focus(target: Element | null): void {
    this.#focused = target?.closest<HTMLElement>('.scene')?.dataset['scene'] ?? null;
    if (target) this.showPartOf(target);
    this.#show();
  }

  /** Shows the part of a view that an element is in, if the view has several. */
  showPartOf(element: Element): void {
    const change = changeTo(element);
    if (!change) return;
    if (this.#shown?.contains(change.figure)) this.#notify(change);
    showPart(change.figure, change.to);
  }

  /** Returns the scene with the marks of a figure, and shows its part of its view. */
  #sceneWith(figure: string | null): string | null {
    const marks = figure && this.#article.querySelector(`.scene [data-figure="${CSS.escape(figure)}"]`);
    if (!marks) return null;
    this.showPartOf(marks);
    return marks.closest<HTMLElement>('.scene')?.dataset['scene'] ?? null;
  }

  #notify({ from, to }: Change): void {
    for (const call of this.#onchange) call({ from, to });
  }

  #readAt(line: number): void {
    const read =
      this.#passages.findLast((passage) => passage.getBoundingClientRect().top <= line)?.id ?? null;
    if (read === this.#read) return;
    this.#read = read;
    this.#visited = null;
    this.#focused = segmentWithFocus();
    for (const row of this.#article.querySelectorAll('[data-passage]'))
      row.toggleAttribute('aria-current', row.getAttribute('data-passage') === read);
    this.#show();
  }

  #show(): void {
    const segment =
      this.#focused ??
      this.#held ??
      this.#pointed ??
      this.#visited ??
      (this.#read && sceneOf(this.#places, this.#outline, this.#read));
    const to = (segment && this.#scenes.get(segment)) || null;
    root.toggleAttribute('data-focused', to !== null && segment === this.#focused);
    if (to === this.#shown) return;
    this.#notify({ from: this.#shown, to });
    this.#shown?.removeAttribute('data-now');
    to?.setAttribute('data-now', '');
    this.#shown = to;
    root.toggleAttribute('data-pinned', to !== null && !to.matches('.outline'));
  }
}
