import type { Locale } from '../i18n/locale.ts';
import { runOf } from '../model/anchor.ts';
import { whenIn } from './copy.ts';
import type { Statement } from './statement.ts';

/** A part of a drawing for screen readers: one statement, and those that it encloses. */
export interface Part {
  stated: Statement;
  /** The whole claim with its qualifiers, and the words of the text that it links to. */
  words: string;
  inside: Part[];
}

/** A statement in full: its whole claim, and the words of the text that it links to. */
export function partWords(
  { figure, magnitudeStatus, said, label, quotation }: Statement,
  locale: Locale,
): string {
  const values = { said, label, when: whenIn(figure, locale), words: runOf(quotation) };
  return locale.t(magnitudeStatus === '>' ? 'part.nameOpen' : 'part.name', values);
}

/** Returns the parts of a panel in the order of its drawing, nested by "part of". */
export function parts(stated: readonly Statement[], locale: Locale): Part[] {
  const isInside = ({ figure }: Statement) => figure.relation?.type === 'part-of';
  const partOf = (each: Statement): Part => ({
    stated: each,
    words: partWords(each, locale),
    inside: stated.filter((other) => isInside(other) && other.figure.relation?.of === each.id).map(partOf),
  });
  return stated
    .filter((each) => !isInside(each) || !stated.some(({ id }) => id === each.figure.relation?.of))
    .map(partOf);
}
