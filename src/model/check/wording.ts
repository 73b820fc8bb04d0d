import { at, type Issue } from '../issue.ts';
import { segmentName } from '../data-quotation.ts';
import { isStated, type StatedFigure } from '../schema.ts';
import { validateWording } from '../wording.ts';
import { grammarOf, segmentText, type Context } from './context.ts';
import type { FoundQuotation } from './quotations.ts';

/** Issues of a relation whose other figure does not come earlier in the same segment. */
function relationIssues(
  { id, relation }: StatedFigure,
  quote: FoundQuotation,
  quotes: FoundQuotation[],
): Issue[] {
  // An unknown or unlocated figure is reported already.
  const other = quotes.find((candidate) => candidate.id === relation?.of && candidate.tag === quote.tag);
  if (other === undefined) return [];
  if (other.segment === quote.segment && other.place.start < quote.place.start) return [];
  const expected = `expected a figure quoted before it in ${segmentName(quote)}, got "${other.id}"`;
  return [{ file: quote.file, at: at(id, 'relation.of'), expected }];
}

/** Checks that value, qualifier and relation of each figure match the words it is quoted from (rule H2). */
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
