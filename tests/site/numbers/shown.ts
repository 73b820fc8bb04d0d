/** A run of words that people see or hear as one: a line of a page, an alternative text, a cell, a value in a file. */
export interface Shown {
  /** File of the site, by its path in dist/. */
  file: string;
  /** Where in the file: "p", "img[alt]", "row 3, value", "items.2.body.0.value". */
  place: string;
  /** Tag of the language the words are in. */
  lang: string;
  text: string;
  /** What is known of the place of each part of the text, in the order of the text. */
  parts: Part[];
}

/** A part of the text, and the elements that it stands in, the innermost first. */
export interface Part {
  /** Where it begins in the text, in UTF-16 code units. */
  start: number;
  within: readonly Holder[];
}

/** An element, or what holds a value in a file that has no elements. */
export interface Holder {
  name: string;
  attributes: ReadonlyMap<string, string>;
}

/** What the part of the text at a place stands in. */
export function within({ parts }: Shown, at: number): readonly Holder[] {
  return parts.findLast(({ start }) => start <= at)?.within ?? [];
}

/** The value of an attribute of the nearest element that has it, or null. */
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
