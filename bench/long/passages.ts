import type { Declaration } from '../../src/model/declaration.ts';
import { isStated, type Commitment, type NumberToken, type OutlineItem } from '../../src/model/schema.ts';

/** A random number from 0 to below 1, as of d3-random. */
export type Random = () => number;

/** A passage of the long text: one of the short text, once more. */
export interface Passage extends OutlineItem {
  /** By language: its words. */
  text: Record<string, string>;
  /** Id of the passage it repeats; of itself where it is one of the short text. */
  of: string;
}

/** What the long text is made of besides its passages. */
export interface Body {
  passages: Passage[];
  numbers: NumberToken[];
  commitments: Commitment[];
}

/** How many points the list of a section has. */
const POINTS = { fewest: 8, most: 40 };

/** How many paragraphs a section begins with. */
const PARAGRAPHS = 4;

const pick = <T>(from: readonly T[], random: Random): T => {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new RangeError('nothing to pick from');
  return found;
};

/** Passages that can be said again: no figure is quoted from them, for a figure is said once. */
function repeatable({ about, figures }: Declaration): OutlineItem[] {
  const quoted = new Set(
    figures
      .filter(isStated)
      .flatMap((figure) => Object.values(figure.quotedFrom).map(({ segment }) => segment)),
  );
  return about.outline.filter(({ id }) => !quoted.has(id));
}

/** The outline of sections to come, each a heading, some paragraphs and a list, until there are enough passages. */
function outlineAfter(
  declaration: Declaration,
  count: number,
  random: Random,
): (OutlineItem & { of: string })[] {
  const pool = repeatable(declaration);
  const ofKind = (kind: OutlineItem['kind']) => pool.filter((item) => item.kind === kind).map(({ id }) => id);
  const [headings, paragraphs, points] = [ofKind('heading'), ofKind('paragraph'), ofKind('commitment')];
  const made: (OutlineItem & { of: string })[] = [];
  let section = declaration.about.outline.filter(({ kind }) => kind === 'heading').length;
  while (made.length < count) {
    section += 1;
    const id = `s${String(section)}`;
    made.push({ id, kind: 'heading', of: pick(headings, random) });
    for (let i = 1; i <= PARAGRAPHS; i++)
      made.push({ id: `${id}-p${String(i)}`, kind: 'paragraph', of: pick(paragraphs, random) });
    const list = POINTS.fewest + Math.floor(random() * (POINTS.most - POINTS.fewest));
    for (let i = 1; i <= list; i++)
      made.push({ id: `${id}-c${String(i)}`, kind: 'commitment', of: pick(points, random) });
  }
  return made.slice(0, count);
}

/** The words of a passage said again; a heading has the number of its own section. */
function said(
  declaration: Declaration,
  lang: string,
  { id, kind, of }: OutlineItem & { of: string },
): string {
  const text = declaration.segments[lang]?.[of] ?? '';
  return kind === 'heading' ? text.replace(/^\d+/, id.slice(1)) : text;
}

/** The numbers of the passages that are said again, each at its own place; that of a heading is the section's. */
function numbersOf(declaration: Declaration, { id, kind, of }: OutlineItem & { of: string }): NumberToken[] {
  return declaration.numbers
    .filter(({ quotedFrom }) => Object.values(quotedFrom).some(({ segment }) => segment === of))
    .map((number) => ({
      ...number,
      id: `${id}-${number.id}`,
      quotedFrom: Object.fromEntries(
        Object.entries(number.quotedFrom).map(([tag, quotation]) => [
          tag,
          { ...quotation, segment: id, ...(kind === 'heading' && { exact: id.slice(1) }) },
        ]),
      ),
    }));
}

/** Who commits to what in a passage that is said again. */
function commitmentsOf(declaration: Declaration, { id, of }: OutlineItem & { of: string }): Commitment[] {
  return declaration.commitments
    .filter(({ segment }) => segment === of)
    .map(({ actors }) => ({
      segment: id,
      actors: actors.map(({ actor, quotedFrom }) => ({
        actor,
        quotedFrom: Object.fromEntries(
          Object.entries(quotedFrom).map(([tag, quotation]) => [
            tag,
            // Some are named in the words that announce the list: these are not said again.
            quotation.segment === of ? { ...quotation, segment: id } : quotation,
          ]),
        ),
      })),
    }));
}

/** The short text whole, and its passages without figures said again, until there are `count` passages. */
export function longBody(declaration: Declaration, count: number, random: Random): Body {
  const { about, languages, numbers, commitments } = declaration;
  const more = outlineAfter(declaration, count - about.outline.length, random);
  const items = [...about.outline.map((item) => ({ ...item, of: item.id })), ...more];
  return {
    passages: items.map((item) => ({
      ...item,
      text: Object.fromEntries(languages.map((lang) => [lang, said(declaration, lang, item)])),
    })),
    numbers: [...numbers, ...more.flatMap((item) => numbersOf(declaration, item))],
    commitments: [...commitments, ...more.flatMap((item) => commitmentsOf(declaration, item))],
  };
}
