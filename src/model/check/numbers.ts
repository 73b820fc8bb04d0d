import { at, type Issue } from '../issue.ts';
import { numbers, type NumberFound } from '../numerals.ts';
import { segmentName } from '../data-quotation.ts';
import { textFile } from '../text-file.ts';
import { grammarOf, segmentText, type Context, type Tally } from './context.ts';
import type { FoundQuotation, Quotations } from './quotations.ts';

/** A number of a text, with the quotations that account for it. */
interface Account {
  number: NumberFound;
  by: FoundQuotation[];
}

function accountsOf(text: string, context: Context, tag: string, quotes: FoundQuotation[]): Account[] {
  return numbers(text, grammarOf(context, tag)).map((number) => ({
    number,
    by: quotes.filter(({ place }) => place.exactStart < number.end && place.exactEnd > number.start),
  }));
}

/** Issues of quotations in numbers.json that are not exactly one number. */
function listedIssues(quotes: FoundQuotation[], accounts: Account[]): Issue[] {
  const isNumber = ({ place }: FoundQuotation): boolean =>
    accounts.some(({ number }) => number.start === place.exactStart && number.end === place.exactEnd);
  return quotes
    .filter((quote) => quote.of === 'number' && !isNumber(quote))
    .map((quote) => ({
      file: quote.file,
      at: at(quote.id, `${quote.field}.exact`),
      expected: `expected a number and nothing else of ${segmentName(quote)}, got "${quote.selector.exact}"`,
    }));
}

function accountIssue({ number, by }: Account, tag: string, segment: string): Issue {
  const token = `number "${number.token}"`;
  const last = by.at(-1);
  if (last === undefined) {
    const expected = `${token} has no figure in figures.json and is not listed in numbers.json`;
    return { file: textFile(tag), at: `segment ${segment}`, expected };
  }
  const claims = by.map((quote) => `"${quote.id}" (${quote.file})`).join(' and ');
  const expected = `${token} in ${textFile(tag)}, segment ${segment} is accounted for ${by.length} times: ${claims}`;
  return { file: last.file, at: at(last.id, last.field), expected };
}

/** Checks that every number of every text is exactly one figure or one listed number (rule H1). */
export function checkNumbers(
  context: Context,
  quotations: Quotations,
): { issues: Issue[]; tallies: Record<string, Tally> } {
  const { languages, about } = context.declaration;
  const claims = quotations.found.filter(({ of }) => of === 'figure' || of === 'number');
  const issues: Issue[] = [];
  const tallies: Record<string, Tally> = {};
  for (const tag of languages) {
    const tally = { ok: 0, of: 0 };
    for (const { id: segment } of about.outline) {
      const here = (quote: { tag: string; segment: string }): boolean =>
        quote.tag === tag && quote.segment === segment;
      const quotes = claims.filter(here);
      const accounts = accountsOf(segmentText(context, tag, segment), context, tag, quotes);
      // The number may belong to a quotation that was not found, which is reported already.
      const mayBeMissed = quotations.missed.some(here);
      const wrong = accounts.filter(({ by }) => by.length > 1 || (by.length === 0 && !mayBeMissed));
      issues.push(
        ...listedIssues(quotes, accounts),
        ...wrong.map((account) => accountIssue(account, tag, segment)),
      );
      tally.of += accounts.length;
      tally.ok += accounts.filter(({ by }) => by.length === 1).length;
    }
    tallies[tag] = tally;
  }
  return { issues, tallies };
}
