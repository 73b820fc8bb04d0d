import type { Issue } from '../issue.ts';
import { numbers, qualifierBefore } from '../numerals.ts';
import { textFile } from '../text-file.ts';
import { grammarOf, segmentText, type Context } from './context.ts';

/** "2015, ~7000": the numbers of a segment with their qualifiers, smallest first, or "none". */
function said(context: Context, tag: string, segment: string): string {
  const text = segmentText(context, tag, segment);
  const grammar = grammarOf(context, tag);
  const all = numbers(text, grammar).map(({ value, start }) => ({
    value,
    sign: qualifierBefore(text, start, grammar).replace('=', ''),
  }));
  all.sort((a, b) => a.value - b.value || a.sign.localeCompare(b.sign));
  return all.map(({ sign, value }) => `${sign}${value}`).join(', ') || 'none';
}

/** Checks that a translation has the numbers and qualifiers of the original, line by line (rule H10). */
export function checkTranslation(context: Context): Issue[] {
  const { about, languages } = context.declaration;
  const tags = languages.filter((tag) => tag !== about.originalLanguage);
  return tags.flatMap((tag) =>
    about.outline.flatMap(({ id: segment }) => {
      const original = said(context, about.originalLanguage, segment);
      const translated = said(context, tag, segment);
      if (original === translated) return [];
      const expected = `expected the numbers of ${textFile(about.originalLanguage)}, ${original}, got ${translated}`;
      return [{ file: textFile(tag), at: `segment ${segment}`, expected }];
    }),
  );
}
