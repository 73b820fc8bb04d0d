/** Reads a file as text. A file of more bytes than `most` is not opened. */
export async function readText(
  file: File,
  most: number,
): Promise<{ text: string } | { refused: 'tooLarge' | 'unreadable' }> {
  if (file.size > most) return { refused: 'tooLarge' };
  return file.text().then(
    (text) => ({ text }),
    () => ({ refused: 'unreadable' }),
  );
}
