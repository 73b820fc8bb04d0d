import type { Focus } from './command.ts';

/** Fields whose arrows choose, and which nobody writes into. */
const CHOICES = 'input:is([type="range"], [type="radio"]), select';
const TEXTS = 'input:not([type="checkbox"], [type="button"]), textarea, [contenteditable]';

/** What keys the element with the focus wants for itself. */
export function focusOf(element: Element | null): Focus {
  if (element?.closest(CHOICES)) return 'choice';
  if (element?.closest(TEXTS)) return 'text';
  return element?.closest('button, summary, input') ? 'button' : 'none';
}
