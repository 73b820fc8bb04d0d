import { fill } from '../../../i18n/format.ts';

/** Words of ours as the page holds them, with values at the places in braces. @throws Error where there are none */
export function message(name: string, values: Record<string, string> = {}): string {
  const found = document.querySelector(`[data-word="${name}"]`);
  if (!found) throw new Error(`the page has no words "${name}"`);
  return fill(found.textContent, values);
}

/** A passage's place in words: "section 2, point 3". */
export const placeOf = (segment: string): string => document.getElementById(segment)?.dataset['place'] ?? '';
