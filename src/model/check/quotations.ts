import type { Anchor } from '../anchor.ts';
import { at, type Issue } from '../issue.ts';
import { findQuotation, type DataQuotation } from '../data-quotation.ts';
import { isStated, type Quotation } from '../schema.ts';
import { languagesAmong, textFile } from '../text-file.ts';
import { segmentText, type Context, type Finding } from './context.ts';
import { lessonQuotations } from './lesson-quotations.ts';

/** A quotation of an item of the data. */
interface ItemQuote extends DataQuotation {
  /**
   * Role of the quotation: a figure, the words for its period or its place, a number that is no figure, the target of a
   * note, the actors of a commitment, the words nearest to a question, the source of a fact in the lesson, or
   * an answer of an exercise.
   */
  of: 'figure' | 'period' | 'place' | 'number' | 'target' | 'actor' | 'nearest' | 'fact' | 'answer';
  /** Id of the item. */
  id: string;
}

/** A quotation with its place in its segment. */
export interface FoundQuotation extends ItemQuote {
  place: Anchor;
}

export interface Quotations extends Finding {
  found: FoundQuotation[];
  /** Quotations that do not occur exactly once. */
  missed: ItemQuote[];
}

function byLanguage(
  base: Pick<ItemQuote, 'of' | 'file' | 'id' | 'field'>,
  quotations: Record<string, Quotation>,
): ItemQuote[] {
  return Object.entries(quotations).map(([tag, quotation]) => ({
    ...base,
    field: `${base.field}.${tag}`,
    tag,
    segment: quotation.segment,
    selector: quotation,
  }));
}

/** Every quotation of a declaration, in the order of its files. */
function quotesOf({ declaration }: Context): ItemQuote[] {
  const figures = declaration.figures
    .filter(isStated)
    .flatMap(({ id, quotedFrom, periodQuotedFrom, placeQuotedFrom }) => [
      ...byLanguage({ of: 'figure', file: 'figures.json', id, field: 'quotedFrom' }, quotedFrom),
      ...byLanguage(
        { of: 'period', file: 'figures.json', id, field: 'periodQuotedFrom' },
        periodQuotedFrom ?? {},
      ),
      ...byLanguage(
        { of: 'place', file: 'figures.json', id, field: 'placeQuotedFrom' },
        placeQuotedFrom ?? {},
      ),
    ]);
  const numbers = declaration.numbers.flatMap(({ id, quotedFrom }) =>
    byLanguage({ of: 'number', file: 'numbers.json', id, field: 'quotedFrom' }, quotedFrom),
  );
  const targets = declaration.annotations.flatMap(({ id, target }) =>
    target.map(({ source, segment, selector }, index): ItemQuote => {
      const [tag = source] = languagesAmong([source]);
      return { of: 'target', file: 'annotations.json', id, field: `target.${index}`, tag, segment, selector };
    }),
  );
  const actors = declaration.commitments.flatMap(({ segment, actors: acting }) =>
    acting.flatMap(({ actor, quotedFrom }) =>
      byLanguage({ of: 'actor', file: 'commitments.json', id: segment, field: actor }, quotedFrom),
    ),
  );
  const nearest = declaration.uncounted.flatMap(({ id, nearest: quotedFrom }) =>
    byLanguage({ of: 'nearest', file: 'uncounted.json', id, field: 'nearest' }, quotedFrom),
  );
  const lesson = lessonQuotations(declaration).flatMap(({ of, id, field, quotations }) =>
    byLanguage({ of, file: 'lesson.json', id, field }, quotations),
  );
  return [...figures, ...numbers, ...targets, ...actors, ...nearest, ...lesson];
}

/** Returns the place of a quotation, or the reason why it has no unique one. */
function locate(context: Context, quote: ItemQuote): Anchor | string {
  const { declaration } = context;
  if (!declaration.languages.includes(quote.tag)) {
    return `expected a language that has a text, there is no ${textFile(quote.tag)}`;
  }
  if (!declaration.about.outline.some(({ id }) => id === quote.segment)) {
    return `expected a segment of the outline in declaration.json, got "${quote.segment}"`;
  }
  return findQuotation(quote, segmentText(context, quote.tag, quote.segment));
}

/** Locates every quotation; each must occur exactly once in its segment (rule H6). */
export function findQuotations(context: Context): Quotations {
  const found: FoundQuotation[] = [];
  const missed: ItemQuote[] = [];
  const issues: Issue[] = [];
  for (const quote of quotesOf(context)) {
    const place = locate(context, quote);
    if (typeof place !== 'string') {
      found.push({ ...quote, place });
      continue;
    }
    missed.push(quote);
    issues.push({ file: quote.file, at: at(quote.id, quote.field), expected: place });
  }
  return { found, missed, issues, tally: { ok: found.length, of: found.length + missed.length } };
}
