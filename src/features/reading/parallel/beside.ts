/** Puts the passages of another language beside the page’s own; returns a function that removes them. */
export type Put = () => () => void;

interface Settings {
  /** Loads the text in a language. */
  prepare: (lang: string) => Promise<Put>;
  /** Applies a change to the page without moving the passage being read. */
  preserve: <T>(change: () => T) => T;
}

/** The language that stands beside that of the page, as the address says; the last wish counts. */
export class Beside {
  readonly #settings: Settings;
  #wanted: string | undefined;
  /** Number of the last wish: the same language can be wanted again while it is loading. */
  #wish = 0;
  #remove: (() => void) | null = null;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /**
   * Shows a language beside that of the page, or none.
   *
   * @returns true once it is shown; false if nothing was to change, or if another wish came first
   * @throws the error of `prepare`, unless another wish came first; then none is shown
   */
  async show(lang: string | undefined): Promise<boolean> {
    if (lang === this.#wanted) return false;
    this.#wanted = lang;
    this.#wish += 1;
    const wish = this.#wish;
    const { prepare, preserve } = this.#settings;
    const remove = this.#remove;
    this.#remove = null;
    if (remove) preserve(remove);
    if (lang === undefined) return true;
    try {
      const put = await prepare(lang);
      if (wish !== this.#wish) return false;
      this.#remove = preserve(put);
      return true;
    } catch (error) {
      if (wish !== this.#wish) return false;
      this.#wanted = undefined;
      throw error;
    }
  }
}
