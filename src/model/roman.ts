const letters: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** Matches Roman numerals of two capitals or more as whole words; a single "I" or "C" is a letter. */
export const romanPattern =
  /(?<![\p{L}\p{N}])(?=[IVXLCDM]{2})M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![\p{L}\p{N}])/gu;

/** Value of a Roman numeral: "III" → 3, "XIV" → 14. The numeral must be well-formed. */
export function romanValue(numeral: string): number {
  const values = [...numeral].map((letter) => letters[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
