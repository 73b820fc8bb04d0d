import { fill } from '../../../i18n/format.ts';

/**
 * Returns a prerendered message with its placeholders filled.
 * @throws Error if the page has no such message
 */
export function message(name: string, values: Record<string, string> = {}): string {
  const found = document.querySelector(`[data-word="${name}"]`);
  if (!found) throw new Error(`the page has no words "${name}"`);
  return fill(found.textContent, values);
}

/** Returns the name of a passage: "section 2, point 3". */
export const placeOf = (segment: string): string => document.getElementById(segment)?.dataset['place'] ?? '';
