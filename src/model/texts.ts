import { DataError } from './issue.ts';
import type { OutlineItem } from './schema.ts';

/** Splits a text into segments by id: its non-blank lines, in the order of the outline, NFC, trimmed. */
export function splitText(
  file: string,
  text: string,
  outline: readonly Pick<OutlineItem, 'id'>[],
): Record<string, string> {
  const lines = text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length !== outline.length) {
    const expected = `expected ${outline.length} lines that are not blank, one for each id of the outline in declaration.json, got ${lines.length}`;
    throw new DataError([{ file, at: '', expected }]);
  }
  return Object.fromEntries(outline.map(({ id }, index) => [id, lines[index] ?? '']));
}
