/** Texts that many answers share: each is kept once, and answers name its place. */
export class TextPool {
  readonly texts: string[] = [];
  readonly #places = new Map<string, number>();

  /** Returns the place of a text, which is added if it is new. */
  place(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}
