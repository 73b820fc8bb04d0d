import type { Focus } from './command.ts';

const SLIDER = 'input[type="range"]';
/** Fields in which arrow keys choose and nothing is typed. */
const CHOICES = 'input[type="radio"], select';
const LINES = 'textarea, [contenteditable]';
const TEXTS = 'input:not([type="checkbox"], [type="button"])';

/** Classifies the focused element by the keys that it handles itself. */
export function focusOf(element: Element | null): Focus {
  if (element?.closest(SLIDER)) return 'slider';
  if (element?.closest(CHOICES)) return 'choice';
  if (element?.closest(LINES)) return 'lines';
  if (element?.closest(TEXTS)) return 'text';
  return element?.closest('button, summary, input') ? 'button' : 'none';
}
