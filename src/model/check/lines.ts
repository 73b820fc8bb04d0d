import type { Issue } from '../issue.ts';
import { textFile } from '../text-file.ts';
import type { Context, Finding } from './context.ts';

const linesOf = (text: string | undefined): string[] => (text ?? '').split('\n');

/** Checks that a translation has as many lines as the original, and blank ones at the same places. */
export function checkLines({ declaration, raw }: Context): Finding {
  const [original = '', ...translations] = declaration.languages;
  const lines = linesOf(raw[textFile(original)]);
  const issues: Issue[] = [];
  const astray = new Set<number>();
  for (const tag of translations) {
    const file = textFile(tag);
    const translated = linesOf(raw[file]);
    if (translated.length !== lines.length) {
      const expected = `expected ${lines.length} lines, as in ${textFile(original)}, got ${translated.length}`;
      issues.push({ file, at: '', expected });
    }
    lines.forEach((line, index) => {
      const isBlank = line.trim() === '';
      if (translated[index] !== undefined && (translated[index].trim() === '') === isBlank) return;
      astray.add(index);
      // An extra or missing line shifts all that follow, so it is reported as one issue.
      if (translated.length !== lines.length) return;
      const expected = `expected ${isBlank ? 'a blank line' : 'words'}, as in ${textFile(original)}`;
      issues.push({ file, at: `line ${index + 1}`, expected });
    });
  }
  return { issues, tally: { ok: lines.length - astray.size, of: lines.length } };
}
