/** A run of words shown or spoken as one: a line of a page, an alt text, a cell, a value in a file. */
export interface Shown {
  /** File of the site, by its path in dist/. */
  file: string;
  /** Place in the file: "p", "img[alt]", "row 3, value", "items.2.body.0.value". */
  place: string;
  /** Tag of the language the words are in. */
  lang: string;
  text: string;
  /** The elements around each part of the text, in the order of the text. */
  parts: Part[];
}

/** A part of the text, and its ancestor elements, the innermost first. */
export interface Part {
  /** Offset in the text, in UTF-16 code units. */
  start: number;
  within: readonly Holder[];
}

/** An element, or the holder of a value in a file without elements. */
export interface Holder {
  name: string;
  attributes: ReadonlyMap<string, string>;
}

/** Returns the ancestors of the text at an offset. */
export function within({ parts }: Shown, at: number): readonly Holder[] {
  return parts.findLast(({ start }) => start <= at)?.within ?? [];
}

/** Returns an attribute of the nearest element that has it; null if none does. */
export function attribute(holders: readonly Holder[], ...names: string[]): string | null {
  for (const { attributes } of holders)
    for (const name of names) {
      const value = attributes.get(name);
      if (value !== undefined) return value;
    }
  return null;
}

export const plainly = (file: string, place: string, lang: string, text: string): Shown => ({
  file,
  place,
  lang,
  text,
  parts: [{ start: 0, within: [] }],
});
