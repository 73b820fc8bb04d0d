import { anchor, type Anchor } from '../model/anchor.ts';
import type { Declaration } from '../model/declaration.ts';
import type { Quotation } from '../model/schema.ts';
import { passageIn } from '../model/words-in.ts';

/**
 * Returns the place of a quotation in its passage.
 * @throws AnchorError unless it occurs there exactly once.
 */
export function locateQuotation(quotation: Quotation, { segments }: Declaration, lang: string): Anchor {
  return anchor(passageIn(segments, lang, quotation.segment), quotation);
}
