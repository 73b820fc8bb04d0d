/*
 * Addresses are bent on their way: "&" is escaped once more, and the sign after an address in a sentence is
 * taken for a part of it.
 */

const AFTER = [')', '.', ',', ';', ':', '»', '”', '\u00a0', '\u202f'];
const SIGNS = [...AFTER, ...AFTER.map(encodeURIComponent)];

/** Takes away the signs of a sentence that stand after an address, or after a value at its end. */
export function withoutSigns(text: string): string {
  let end = text.length;
  for (;;) {
    const sign = SIGNS.find((each) => text.endsWith(each, end));
    if (!sign) return text.slice(0, end);
    end -= sign.length;
  }
}

/** The name of a value in a query: "&amp;theme=dark" is "&theme=dark". */
export const plainName = (name: string): string => name.replace(/^(?:amp;)+/, '');

/** Reads a query, with or without its question mark. */
export const readQuery = (query: string): URLSearchParams =>
  new URLSearchParams([...new URLSearchParams(query)].map(([name, value]) => [plainName(name), value]));
