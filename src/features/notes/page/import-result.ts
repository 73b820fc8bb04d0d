import type { Merged } from '../merge.ts';
import type { Refused } from '../read-result.ts';
import { cloneTemplate } from './marks.ts';
import { message } from './message.ts';

const itemOf = ({ why, exact, text }: Refused): HTMLElement => {
  const item = cloneTemplate('refused');
  const filling = { '[data-why]': message(why), '[data-words]': exact, '[data-said]': text };
  for (const [selector, value] of Object.entries(filling)) {
    const part = item.querySelector(selector);
    if (part) part.textContent = value;
  }
  return item;
};

const count = (name: string, number: number): string[] =>
  number ? [message(name, { [name === 'brought' ? 'added' : name]: String(number) })] : [];

/** Shows the result of an import: the number of notes, and each refused one with its reason and words. */
export function showImportResult(
  into: HTMLElement,
  merged: Merged,
  refused: readonly Refused[],
  before = '',
): void {
  const sentences = [
    ...(before ? [before] : []),
    ...count('brought', merged.added),
    ...count('replaced', merged.replaced),
    ...count('unchanged', merged.unchanged),
    ...count('refused', refused.length),
  ];
  const told = document.createElement('p');
  told.textContent = sentences.join(' ');
  const items = document.createElement('ul');
  items.append(...refused.map(itemOf));
  into.replaceChildren(told, ...(refused.length ? [items] : []));
}
