import { anchor, AnchorError, runOf, type Anchor, type Selector } from './anchor.ts';
import { textFile } from './text-file.ts';

/** A quotation and its place in the data. */
export interface DataQuotation {
  /** Name of the file that quotes: "figures.json". */
  file: string;
  /** Field of the item that quotes: "quotedFrom.fr". */
  field: string;
  /** Language and segment of the quoted text. */
  tag: string;
  segment: string;
  selector: Selector;
}

/** "text.fr.txt, segment s2-c4" */
export const segmentName = ({ tag, segment }: DataQuotation): string =>
  `${textFile(tag)}, segment ${segment}`;

/** Returns the place of a quotation in `text`, its segment; or the reason why it has none, in one line. */
export function findQuotation(quote: DataQuotation, text: string): Anchor | string {
  try {
    return anchor(text, quote.selector);
  } catch (error) {
    if (!(error instanceof AnchorError)) throw error;
    const often = error.count === 0 ? 'not found' : `found ${error.count} times`;
    return `quote ${often} in ${segmentName(quote)}: "${runOf(quote.selector)}"`;
  }
}
