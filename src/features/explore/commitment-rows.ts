import { placeText } from '../../figure/place-text.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Declaration } from '../../model/declaration.ts';
import { passageIn, wordsIn } from '../../model/words-in.ts';
import { statement, type Statement } from '../../figure/statement.ts';
import { placeOf } from '../../text/place.ts';
import { sections } from '../../text/outline.ts';
import { figuresInTextOrder } from './figures.ts';

/** A commitment: its place, its opening words, its actors and its figures. */
export interface CommitmentRow {
  segment: string;
  /** "section 2, point 1" */
  place: string;
  /** Number of the point within its section. */
  point: number;
  opening: string;
  /** Words that name each actor here, in the declaration’s order of actors; null if it is not named. */
  acting: { actor: string; words: string | null; segment: string }[];
  figures: Statement[];
}

export interface CommitmentSection {
  /** Id of the heading. */
  heading: string;
  title: string;
  rows: CommitmentRow[];
}

/** Number of opening words that are shown. */
const OPENING = 9;

function opening(text: string): string {
  const words = text.split(' ');
  return words.length <= OPENING
    ? text
    : `${words
        .slice(0, OPENING)
        .join(' ')
        .replace(/[,;:.]$/, '')} …`;
}

/** Returns the commitments by section, in the order of the text. */
export function commitmentSections(declaration: Declaration, locale: Locale): CommitmentSection[] {
  const { lang } = locale;
  const { about, actors, commitments, segments } = declaration;
  const textOf = (segment: string) => passageIn(segments, lang, segment);
  const figures = figuresInTextOrder(declaration, lang).map((figure) => statement(figure, locale));
  return sections(about.outline).flatMap(({ heading, blocks }) => {
    const own = new Set(blocks.flatMap((block) => block.segments));
    const rows = commitments
      .filter(({ segment }) => own.has(segment))
      .map(({ segment, actors: acting }): CommitmentRow => ({
        segment,
        place: placeText(segment, about.outline, locale),
        point: placeOf(segment, about.outline).point ?? 0,
        opening: opening(textOf(segment)),
        acting: actors.map(({ id }) => {
          const named = acting.find(({ actor }) => actor === id);
          const quotation = named && wordsIn(named.quotedFrom, lang);
          return { actor: id, words: quotation?.exact ?? null, segment: quotation?.segment ?? segment };
        }),
        figures: figures.filter(({ quotation }) => quotation.segment === segment),
      }));
    return rows.length
      ? [{ heading: heading ?? '', title: heading === null ? '' : textOf(heading), rows }]
      : [];
  });
}
