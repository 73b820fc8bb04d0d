import { scrollRangeIntoView } from '../../interaction/scroll-into-view.ts';

/** Whether no part of a place is between the bars. */
function isAway(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  const low = innerHeight - (parseFloat(scrollPaddingBottom) || 0);
  return bottom < (parseFloat(scrollPaddingTop) || 0) || top > low;
}

/** Keeps the present place in view, as long as the reader does not look elsewhere. */
export class Follower {
  #range: Range | null = null;
  /** Who wants less motion moves the page himself. */
  readonly #still = matchMedia('(prefers-reduced-motion: reduce)');
  #isLeft = false;
  readonly #onaway: (away: boolean) => void;

  /** @param onaway told whether the present place is out of view */
  constructor(onaway: (away: boolean) => void, signal: AbortSignal) {
    this.#onaway = onaway;
    const settings = { signal, passive: true };
    // What we do ourselves brings it into view: out of view, it was the reader.
    addEventListener('scroll', () => (this.#isLeft ||= this.#look()), settings);
    addEventListener('resize', () => this.show(this.#range, false), settings);
  }

  /** Has a new place, and brings it into view where that is wanted; `asked`: the reader went there. */
  show(range: Range | null, asked: boolean): void {
    this.#range = range;
    if (asked) this.#isLeft = false;
    if (range && (asked || !(this.#isLeft || this.#still.matches))) scrollRangeIntoView(range);
    this.#look();
  }

  /** Brings the place into view, and follows it from there. */
  back(): void {
    this.show(this.#range, true);
  }

  #look(): boolean {
    const away = this.#range !== null && isAway(this.#range);
    this.#onaway(away);
    return away;
  }
}
