import { at, type Issue } from '../issue.ts';
import { segmentName } from '../data-quotation.ts';
import { isStated, type StatedFigure } from '../schema.ts';
import { validateWording } from '../wording.ts';
import { grammarOf, segmentText, type Context } from './context.ts';
import type { FoundQuotation } from './quotations.ts';

/** The figure that another one relates to stands before it in the same segment. */
function relationIssues(
  { id, relation }: StatedFigure,
  quote: FoundQuotation,
  quotes: FoundQuotation[],
): Issue[] {
  // A figure that does not exist or is not found where it is quoted from is reported already.
  const other = quotes.find((candidate) => candidate.id === relation?.of && candidate.tag === quote.tag);
  if (other === undefined) return [];
  if (other.segment === quote.segment && other.place.start < quote.place.start) return [];
  const expected = `expected a figure quoted before it in ${segmentName(quote)}, got "${other.id}"`;
  return [{ file: quote.file, at: at(id, 'relation.of'), expected }];
}

/** The wording is part of the figure (rule H2): value, qualifier and relation are what the quoted words say. */
export function checkWording(context: Context, found: readonly FoundQuotation[]): Issue[] {
  const { figures, about } = context.declaration;
  const quotes = found.filter((quote) => quote.of === 'figure');
  return figures.filter(isStated).flatMap((figure) => {
    const own = quotes.filter((quote) => quote.id === figure.id);
    const original = own.filter((quote) => quote.tag === about.originalLanguage);
    return [
      ...own.flatMap((quote) =>
        validateWording(
          figure,
          quote,
          segmentText(context, quote.tag, quote.segment),
          grammarOf(context, quote.tag),
        ),
      ),
      ...original.flatMap((quote) => relationIssues(figure, quote, quotes)),
    ];
  });
}
