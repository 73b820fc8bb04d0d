import { at, type Issue } from '../issue.ts';
import { numbers } from '../numerals.ts';
import type { Afterwards } from '../schema.ts';
import { grammarOf, type Context } from './context.ts';

const YEAR = /^(?:19|20)\d\d$/;

/** Issues of numbers in digits that are neither a year nor the day of the fact. */
function numberIssues({ text, date }: Afterwards, tag: string, context: Context): string[] {
  const day = Number(date.slice(-2));
  return numbers(text[tag] ?? '', grammarOf(context, tag))
    .filter(({ token, value }) => /\d/.test(token) && !YEAR.test(token) && value !== day)
    .map(({ token }) => `expected no number but years and the day of the fact, got "${token}"`);
}

/**
 * Checks that what happened afterwards is in the order of its dates, later than the declaration, about passages
 * that exist, and free of numbers that could be set against those of the text.
 */
export function checkAfterwards(context: Context): Issue[] {
  const { about, afterwards, languages } = context.declaration;
  return afterwards.flatMap((fact, i) => {
    const issue = (field: string, expected: string): Issue => ({
      file: 'afterwards.json',
      at: at(fact.id, field),
      expected,
    });
    const before = afterwards[i - 1]?.date ?? about.date;
    return [
      ...(fact.date > about.date && fact.date >= before
        ? []
        : [
            issue('date', `expected a day after the declaration, in order, got ${fact.date} after ${before}`),
          ]),
      ...(about.outline.some(({ id }) => id === fact.segment)
        ? []
        : [issue('segment', `expected a segment of the outline, there is no "${fact.segment}"`)]),
      ...languages.flatMap((tag) =>
        numberIssues(fact, tag, context).map((expected) => issue(`text.${tag}`, expected)),
      ),
    ];
  });
}
