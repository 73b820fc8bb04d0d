import { allowDrop, chosenFiles, droppedFiles } from '../../../ui/incoming-files.ts';
import { readText } from '../../../ui/read-text.ts';
import { LARGEST } from '../read-notes.ts';
import { refused, type ReadResult } from '../read-result.ts';

/** Calls back with imported files and texts: chosen, dropped anywhere on the page, or pasted. */
export function listenForFiles(
  chooser: HTMLInputElement,
  pasted: HTMLFormElement,
  onfiles: (files: (File | string)[]) => void,
): void {
  chooser.addEventListener('change', () => onfiles(chosenFiles(chooser)));
  document.addEventListener('dragover', allowDrop);
  document.addEventListener('drop', (event) => {
    const files = droppedFiles(event);
    if (files.length) onfiles(files);
  });
  pasted.addEventListener('submit', (event) => {
    event.preventDefault();
    const field = pasted.querySelector('textarea');
    if (!field) return;
    onfiles([field.value]);
    // The field must not keep a note that is deleted later.
    field.value = '';
  });
}

/** Reads all files and texts; a file that is too large is not opened. */
export async function readAll(
  incoming: readonly (File | string)[],
  read: (text: string) => ReadResult,
): Promise<ReadResult> {
  const nothing = (why: 'tooLarge' | 'unreadable'): ReadResult => ({ notes: [], refused: [refused(why)] });
  const readings = await Promise.all(
    incoming.map(async (each) => {
      if (typeof each === 'string') return read(each);
      const content = await readText(each, LARGEST);
      return 'refused' in content ? nothing(content.refused) : read(content.text);
    }),
  );
  return {
    notes: readings.flatMap(({ notes }) => notes),
    refused: readings.flatMap((reading) => reading.refused),
  };
}
