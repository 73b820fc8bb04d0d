import { SvelteSet } from 'svelte/reactivity';

/** The figures whose qualifier the reader has taken away. */
export class Taken {
  readonly ids = new SvelteSet<string>();

  /** Takes a word away, or gives it back. */
  set(figure: string, isTaken: boolean): void {
    if (isTaken) this.ids.add(figure);
    else this.ids.delete(figure);
  }
}
