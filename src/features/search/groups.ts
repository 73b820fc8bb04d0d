/** A number in groups of three digits with one separator: a space of any width, a point or a comma. */
const GROUPED = /(?<!\d)\d{1,3}([\p{Zs}.,])\d{3}(?:\1\d{3})*(?!\d)/gu;

/** Finds the offsets of separators of groups: one in "1.000", "1,000" and "1 000", none in "51,9". */
export function separators(text: string): Set<number> {
  const places = new Set<number>();
  for (const { index, 0: number } of text.matchAll(GROUPED))
    for (const { index: place } of number.matchAll(/\D/g)) places.add(index + place);
  return places;
}
