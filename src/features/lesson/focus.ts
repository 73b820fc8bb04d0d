import type { Focus } from './command.ts';

/** Fields in which arrow keys choose and nothing is typed. */
const CHOICES = 'input:is([type="range"], [type="radio"]), select';
const TEXTS = 'input:not([type="checkbox"], [type="button"]), textarea, [contenteditable]';

/** Classifies the focused element by the keys that it handles itself. */
export function focusOf(element: Element | null): Focus {
  if (element?.closest(CHOICES)) return 'choice';
  if (element?.closest(TEXTS)) return 'text';
  return element?.closest('button, summary, input') ? 'button' : 'none';
}
