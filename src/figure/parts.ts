import type { Locale } from '../i18n/locale.ts';
import { runOf } from '../model/anchor.ts';
import { whenIn } from './copy.ts';
import type { Statement } from './statement.ts';

/** A part of a drawing as it is heard: one statement, and inside it those that it encloses. */
export interface Part {
  stated: Statement;
  /** The whole claim with its qualifiers, and the words that it leads to. */
  words: string;
  inside: Part[];
}

/** A statement in full: its whole claim, and the words it leads to. */
export function partWords(
  { figure, magnitudeStatus, said, label, quotation }: Statement,
  locale: Locale,
): string {
  const values = { said, label, when: whenIn(figure, locale), words: runOf(quotation) };
  return locale.t(magnitudeStatus === '>' ? 'part.nameOpen' : 'part.name', values);
}

/** The parts of a panel as its drawing has them: in its order, and what is a part of another inside that one. */
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
