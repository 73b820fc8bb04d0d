import { FaultError, formatFault } from '../model/fault.ts';

/** Shows what went wrong, above the text: a sentence, then a line for each fault, naming its file and field. */
export function showFault(element: HTMLElement, sentence: string, error: unknown): void {
  const lines = error instanceof FaultError ? error.faults.map(formatFault) : [String(error)];
  const list = document.createElement('ul');
  list.replaceChildren(
    ...lines.map((line) => {
      const item = document.createElement('li');
      item.textContent = line;
      return item;
    }),
  );
  element.replaceChildren(sentence, list);
  element.hidden = false;
}
