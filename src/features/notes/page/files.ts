import { LARGEST } from '../read-notes.ts';
import { refused, type ReadResult } from '../read-result.ts';

/** Milliseconds for which a file is kept for the browser to save. */
const KEPT = 40_000;

/** Hands a text over as a file. */
export function download(text: string, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Some browsers read the file only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}

/**
 * Listens for files and texts that somebody brings: chosen, dropped anywhere on the page, or pasted.
 *
 * @param onfiles a file that is dropped must never replace the page, and the notes with it
 */
export function listenForFiles(
  chooser: HTMLInputElement,
  pasted: HTMLFormElement,
  onfiles: (files: (File | string)[]) => void,
): void {
  chooser.addEventListener('change', () => {
    onfiles([...(chooser.files ?? [])]);
    // The same file may be chosen again.
    chooser.value = '';
  });
  document.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (files.length) onfiles(files);
  });
  pasted.addEventListener('submit', (event) => {
    event.preventDefault();
    const field = pasted.querySelector('textarea');
    if (!field) return;
    onfiles([field.value]);
    // What is deleted later must not stand here.
    field.value = '';
  });
}

/** Reads all that somebody brought; a file that is too large is not even opened. */
export async function readAll(
  incoming: readonly (File | string)[],
  read: (text: string) => ReadResult,
): Promise<ReadResult> {
  const nothing = (why: 'tooLarge' | 'unreadable'): ReadResult => ({ notes: [], refused: [refused(why)] });
  const readings = await Promise.all(
    incoming.map(async (each) => {
      if (typeof each === 'string') return read(each);
      if (each.size > LARGEST) return nothing('tooLarge');
      return each.text().then(read, () => nothing('unreadable'));
    }),
  );
  return {
    notes: readings.flatMap(({ notes }) => notes),
    refused: readings.flatMap((reading) => reading.refused),
  };
}
