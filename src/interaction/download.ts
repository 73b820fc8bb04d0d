/** Lifetime of a file’s object URL, in milliseconds. */
const KEPT = 40_000;

/** Downloads a text, or bytes, as a file. */
export function download(content: string | Uint8Array<ArrayBuffer>, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // Some browsers read the file only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
