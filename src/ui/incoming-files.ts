const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** Lets files be dropped anywhere on the page. */
export function allowDrop(event: DragEvent): void {
  if (hasFiles(event)) event.preventDefault();
}

/** Returns the files that are dropped. They never replace the page, which would lose what was done on it. */
export function droppedFiles(event: DragEvent): File[] {
  if (!hasFiles(event)) return [];
  event.preventDefault();
  return [...(event.dataTransfer?.files ?? [])];
}

/** Returns the files that are chosen in a field, in which the same ones can be chosen again. */
export function chosenFiles(field: HTMLInputElement): File[] {
  const files = [...(field.files ?? [])];
  field.value = '';
  return files;
}
