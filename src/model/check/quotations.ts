import { anchor, AnchorError, runOf, type Anchor, type Selector } from '../anchor.ts';
import { at, type Fault } from '../fault.ts';
import { isStated, type Quotation } from '../schema.ts';
import { languagesAmong, textFile } from '../texts.ts';
import { segmentText, type Context, type Finding } from './context.ts';

/** A quotation and where in the data it stands. */
export interface Quote {
  /** What is quoted: a figure, the words for its period, a number that is no figure, the target of a note. */
  of: 'figure' | 'period' | 'number' | 'target';
  file: string;
  id: string;
  field: string;
  tag: string;
  segment: string;
  selector: Selector;
}

/** A quotation with its one place in its segment. */
export interface Found extends Quote {
  place: Anchor;
}

export interface Quotations extends Finding {
  found: Found[];
  /** Those that do not occur exactly once. */
  missed: Quote[];
}

/** "text.fr.txt, segment s2-c4" */
export const whereOf = ({ tag, segment }: Quote): string => `${textFile(tag)}, segment ${segment}`;

function byLanguage(
  base: Pick<Quote, 'of' | 'file' | 'id' | 'field'>,
  quotations: Record<string, Quotation>,
): Quote[] {
  return Object.entries(quotations).map(([tag, quotation]) => ({
    ...base,
    field: `${base.field}.${tag}`,
    tag,
    segment: quotation.segment,
    selector: quotation,
  }));
}

/** Every quotation of a declaration, in the order of its files. */
export function quotesOf({ declaration }: Context): Quote[] {
  const figures = declaration.figures
    .filter(isStated)
    .flatMap(({ id, quotedFrom, periodQuotedFrom }) => [
      ...byLanguage({ of: 'figure', file: 'figures.json', id, field: 'quotedFrom' }, quotedFrom),
      ...byLanguage(
        { of: 'period', file: 'figures.json', id, field: 'periodQuotedFrom' },
        periodQuotedFrom ?? {},
      ),
    ]);
  const numbers = declaration.numbers.flatMap(({ id, quotedFrom }) =>
    byLanguage({ of: 'number', file: 'numbers.json', id, field: 'quotedFrom' }, quotedFrom),
  );
  const targets = declaration.annotations.flatMap(({ id, target }) =>
    target.map(({ source, segment, selector }, index): Quote => {
      const [tag = source] = languagesAmong([source]);
      return { of: 'target', file: 'annotations.json', id, field: `target.${index}`, tag, segment, selector };
    }),
  );
  return [...figures, ...numbers, ...targets];
}

/** Why a quotation has no one place, or that place. */
function locate(context: Context, quote: Quote): Anchor | string {
  const { declaration } = context;
  if (!declaration.languages.includes(quote.tag)) {
    return `expected a language that has a text, there is no ${textFile(quote.tag)}`;
  }
  if (!declaration.about.outline.some(({ id }) => id === quote.segment)) {
    return `expected a segment of the outline in declaration.json, got "${quote.segment}"`;
  }
  try {
    return anchor(segmentText(context, quote.tag, quote.segment), quote.selector);
  } catch (error) {
    if (!(error instanceof AnchorError)) throw error;
    const often = error.count === 0 ? 'not found' : `found ${error.count} times`;
    return `quote ${often} in ${whereOf(quote)}: "${runOf(quote.selector)}"`;
  }
}

/** Every quotation occurs exactly once in its segment (rule H6). */
export function findQuotations(context: Context): Quotations {
  const found: Found[] = [];
  const missed: Quote[] = [];
  const faults: Fault[] = [];
  for (const quote of quotesOf(context)) {
    const place = locate(context, quote);
    if (typeof place !== 'string') {
      found.push({ ...quote, place });
      continue;
    }
    missed.push(quote);
    faults.push({ file: quote.file, at: at(quote.id, quote.field), expected: place });
  }
  return { found, missed, faults, tally: { ok: found.length, of: found.length + missed.length } };
}
