import { fill } from '../../i18n/format.ts';
import { formatFault, type FaultError } from '../../model/fault.ts';

/** Lines shown, and letters of each: a broken file can have a fault in every one of its fields. */
const LINES = 5;
const LETTERS = 240;

/** Shows what went wrong, above the text: a sentence, then a line for each fault, naming its file and field. */
export function showFault(
  element: HTMLElement,
  words: { sentence: string; more: string },
  { faults }: FaultError,
): void {
  const lines = faults.slice(0, LINES).map((fault) => formatFault(fault).slice(0, LETTERS));
  if (faults.length > LINES) lines.push(fill(words.more, { count: String(faults.length - LINES) }));
  const list = document.createElement('ul');
  for (const line of lines) {
    const item = document.createElement('li');
    item.textContent = line;
    list.append(item);
  }
  element.replaceChildren(words.sentence, list);
  element.hidden = false;
}
