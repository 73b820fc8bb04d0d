import { scrollRangeIntoView } from '../../interaction/scroll-into-view.ts';

/** True if a range is entirely outside the space between the bars. */
function isAway(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  const low = innerHeight - (parseFloat(scrollPaddingBottom) || 0);
  return bottom < (parseFloat(scrollPaddingTop) || 0) || top > low;
}

/** Keeps the current sentence in view until the reader scrolls away. */
export class Follower {
  #range: Range | null = null;
  /** With reduced motion the page does not scroll by itself. */
  readonly #still = matchMedia('(prefers-reduced-motion: reduce)');
  #isLeft = false;
  readonly #onaway: (away: boolean) => void;

  /** @param onaway called with true if the current sentence is out of view */
  constructor(onaway: (away: boolean) => void, signal: AbortSignal) {
    this.#onaway = onaway;
    const settings = { signal, passive: true };
    // Our own scrolling ends with the sentence in view; if it is out of view, the reader scrolled.
    addEventListener('scroll', () => (this.#isLeft ||= this.#look()), settings);
    addEventListener('resize', () => this.show(this.#range, false), settings);
  }

  /** Sets the current range and scrolls to it if following; `asked` means that the reader moved there. */
  show(range: Range | null, asked: boolean): void {
    this.#range = range;
    if (asked) this.#isLeft = false;
    if (range && (asked || !(this.#isLeft || this.#still.matches))) scrollRangeIntoView(range);
    this.#look();
  }

  /** Scrolls to the current sentence and follows it again. */
  back(): void {
    this.show(this.#range, true);
  }

  #look(): boolean {
    const away = this.#range !== null && isAway(this.#range);
    this.#onaway(away);
    return away;
  }
}
