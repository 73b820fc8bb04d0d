import type { NumeralGrammar } from '../../../src/model/grammar.ts';
import { numbers, qualifierStart } from '../../../src/model/numerals.ts';
import { isStated, type Figure } from '../../../src/model/schema.ts';
import { about, bytesOfText, figures, formulas, grammars, type Term } from './facts.ts';
import { even } from './run.ts';
import { figureOf } from './scope.ts';
import { relationOf, signOf, type Rule, type Sighting } from './sighting.ts';

const isSaidSo = (figure: Figure, sighting: Sighting): boolean =>
  figure.value === sighting.value && figure.magnitudeStatus === signOf(sighting);

/** True if a place labels its number as ours: by its figure, in words, or as such a picture. */
const isOurs = ({ holders, line, file }: Sighting): boolean => {
  const one = figureOf(holders);
  return (
    (one !== null && !isStated(one)) ||
    holders.some(({ attributes }) => /\bours\b/.test(attributes.get('class') ?? '')) ||
    /\b(?:our|notre) (?:arithmetic|subtraction|calcul|soustraction)\b/.test(line) ||
    /-ours\.svg$/.test(file)
  );
};

/** A figure that the place is about, with its qualifier; a derived figure must be labelled as ours. */
const isFigure = (sighting: Sighting): boolean => {
  const { scope, authored: own } = sighting;
  const spokenOf = scope ?? (own === null ? [] : figures);
  return spokenOf.some((figure) => isSaidSo(figure, sighting) && (isStated(figure) || isOurs(sighting)));
};

/** Returns the exact content of a figure’s field in the data. */
function fieldOf(name: string, figure: Figure): string | undefined {
  if (name === 'id' || name === '@id') return figure.id;
  if (!isStated(figure)) return name === 'derived_from' ? figure.wasDerivedFrom.join(' ') : undefined;
  const fields: Record<string, string | undefined> = {
    segment: figure.quotedFrom[about.originalLanguage]?.segment,
    related_to: figure.relation?.of,
    period: figure.temporalCoverage ?? undefined,
    observation_date: figure.observationDate ?? undefined,
  };
  return fields[name];
}

/** A value in a table or in JSON: that of its figure. */
const isField = ({ text, holders }: Sighting): boolean => {
  const figure = figureOf(holders);
  const name = holders[0]?.name ?? '';
  if (figure === null) return false;
  return name === 'value' || (name === 'minValue' && figure.magnitudeStatus === '>')
    ? Number(text.replace(',', '.')) === figure.value
    : fieldOf(name, figure) === text;
};

/** The size of a file: the copy of the text. */
const isBytes = ({ holders, value }: Sighting): boolean =>
  holders[0]?.name === 'bytes' && value === bytesOfText;

/** Characters allowed between a number and its unit. */
const UNIT = 10;

/** A figure that is identified by its unit, right after the number. */
const isNamed = (sighting: Sighting): boolean => {
  const { text, end, lang } = sighting;
  const rest = even(text.slice(end));
  return figures.some((figure) => {
    if (!isSaidSo(figure, sighting)) return false;
    const relation = isStated(figure) ? (figure.relation?.type ?? null) : null;
    const labels = [figure.label[lang], 'shortLabel' in figure ? figure.shortLabel[lang] : undefined];
    return (
      relationOf(sighting) === relation &&
      labels.some((label) => label !== undefined && rest.slice(0, label.length + UNIT).includes(even(label)))
    );
  });
};

/** A qualified number without further words: "of whom 5,000", "€100 million". */
const isSaidAlone = (sighting: Sighting): boolean => {
  const { text, start, end, lang, scope } = sighting;
  if (scope !== null) return false;
  const grammar = grammars[lang]!;
  const first = relationStart(text, start, grammar);
  if (/[\p{L}\p{N}]/u.test(text.slice(0, first) + text.slice(end))) return false;
  return figures
    .filter(isStated)
    .some((figure) => isSaidSo(figure, sighting) && relationOf(sighting) === (figure.relation?.type ?? null));
};

/** Returns the start of the words that qualify the number at `start` or relate it to another. */
function relationStart(text: string, start: number, grammar: NumeralGrammar): number {
  const qualified = qualifierStart(text, start, grammar);
  const words = Object.values(grammar.relations).flat();
  const head = text.slice(0, qualified).trimEnd().toLowerCase();
  const relation = words.find((each) => head.endsWith(each));
  return relation === undefined ? qualified : head.length - relation.length;
}

/** The number of marks in a drawing: one for each counted unit, or for each million. */
const isMarks = ({ text, end, value, scope }: Sighting): boolean =>
  /^ (dots|points|squares|carrés|tiles|tuiles)(?!\p{L})/u.test(text.slice(end)) &&
  (scope ?? []).some((figure) => figure.value === value || figure.value === value * 1_000_000);

/** Characters allowed between two terms: a sign, and the qualifier of the second. */
const FARTHEST = 20;

/** A term of a formula that is derived or refused; all its terms must occur there in order. */
const isTerm = ({ text, start, lang }: Sighting): boolean => {
  const all = numbers(text, grammars[lang]!);
  const at = all.findIndex((number) => number.start === start);
  const isAt = (terms: readonly Term[], from: number): boolean =>
    terms.every(({ value }, i) => {
      const [last, number] = [all[from + i - 1], all[from + i]];
      return number?.value === value && (i === 0 || number.start - (last?.end ?? 0) <= FARTHEST);
    });
  return formulas.some((terms) => terms.some((_, i) => isAt(terms, at - i)));
};

/** Rules for numbers of figures, and of arithmetic with them. */
export const ofFigures: readonly Rule[] = [
  { name: 'a figure', traces: isFigure },
  { name: 'a field of a figure', traces: isField },
  { name: 'the size of the text', traces: isBytes },
  { name: 'a figure by name', traces: isNamed },
  { name: 'a figure, said and no more', traces: isSaidAlone },
  { name: 'marks of a drawing', traces: isMarks },
  { name: 'arithmetic', traces: isTerm },
];
