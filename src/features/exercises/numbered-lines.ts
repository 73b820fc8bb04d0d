import type { Declaration } from '../../model/declaration.ts';
import type { OutlineItem, Quotation } from '../../model/schema.ts';
import { passageIn } from '../../model/words-in.ts';
import { locateQuotation } from '../../text/quotation.ts';

/** A line of the text: its number in the whole text, from 1, and its offset in the segment. */
export interface Line {
  number: number;
  text: string;
  start: number;
}

/** A segment of the text, broken into lines. */
export interface NumberedSegment {
  segment: string;
  kind: OutlineItem['kind'];
  lines: Line[];
}

/** Characters per line. Counted, not measured: a line has the same number on every paper and screen. */
const MEASURE = 72;

/**
 * Breaks a text at its spaces into lines of at most `measure` characters; a longer word is a line of its own.
 * No-break spaces hold. The lines, joined by single spaces, are the text to the letter.
 */
export function wrapText(text: string, measure = MEASURE): string[] {
  const [first = '', ...words] = text.split(' ');
  const lines = [first];
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (longer.length <= measure) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Breaks the text of a language into lines, numbered from the first to the last. */
export function numberedLines({ about, segments }: Declaration, lang: string): NumberedSegment[] {
  let number = 0;
  return about.outline.map(({ id, kind }) => {
    let start = 0;
    const lines = wrapText(passageIn(segments, lang, id)).map((text) => {
      const line = { number: ++number, text, start };
      start += text.length + 1;
      return line;
    });
    return { segment: id, kind, lines };
  });
}

/**
 * Returns the numbers of the first and last line of a quotation, prefix and suffix included.
 * @throws AnchorError if the quotation is not in its segment exactly once
 */
export function lineNumbers(declaration: Declaration, lang: string, quotation: Quotation): [number, number] {
  const { start, end } = locateQuotation(quotation, declaration, lang);
  const { lines = [] } =
    numberedLines(declaration, lang).find(({ segment }) => segment === quotation.segment) ?? {};
  const holding = lines.filter((line) => line.start < end && line.start + line.text.length > start);
  return [holding[0]?.number ?? 0, holding.at(-1)?.number ?? 0];
}
