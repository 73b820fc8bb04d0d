import type { Locale } from '../i18n/locale.ts';
import { plainDigits } from '../i18n/plain-digits.ts';
import { runOf } from '../model/anchor.ts';
import { whenIn } from './copy.ts';
import type { Statement } from './statement.ts';

/** A part of a drawing for screen readers: one statement, and those that it encloses. */
export interface Part {
  stated: Statement;
  /** The words of the text that it links to, qualifiers included, and the time. */
  words: string;
  /** The same for a voice. */
  spoken: string;
  inside: Part[];
}

/** A statement in the words of the text, and its time. */
export function partWords({ figure, magnitudeStatus, quotation }: Statement, locale: Locale): string {
  const values = { when: whenIn(figure, locale), words: runOf(quotation) };
  return locale.t(magnitudeStatus === '>' ? 'part.nameOpen' : 'part.name', values);
}

/** Returns the parts of a panel in the order of its drawing, nested by "part of". */
export function parts(stated: readonly Statement[], locale: Locale): Part[] {
  const isInside = ({ figure }: Statement) => figure.relation?.type === 'part-of';
  const partOf = (each: Statement): Part => ({
    stated: each,
    words: partWords(each, locale),
    spoken: plainDigits(partWords(each, locale), locale.lang),
    inside: stated.filter((other) => isInside(other) && other.figure.relation?.of === each.id).map(partOf),
  });
  return stated
    .filter((each) => !isInside(each) || !stated.some(({ id }) => id === each.figure.relation?.of))
    .map(partOf);
}
