import type { Declaration } from '../declaration.ts';
import { at, type Issue } from '../issue.ts';
import type { NumeralGrammar } from '../grammar.ts';
import { numbers, qualifierBefore } from '../numerals.ts';
import { isStated, type NumberToken, type StatedFigure, type Words } from '../schema.ts';
import { grammarOf, type Context } from './context.ts';

/** A summary in plain words: its place, its words, and the figures that it may state. */
interface Summary {
  file: string;
  at: string;
  words: Words;
  figures: StatedFigure[];
}

/** Classes of numbers that only express time. */
const TIMES: readonly NumberToken['class'][] = ['date', 'duration'];

function summariesOf({ about, views, figures }: Declaration): Summary[] {
  const stated = figures.filter(isStated);
  return [
    ...about.plain.map((words, index) => ({
      file: 'declaration.json',
      at: `plain.${index}`,
      words,
      figures: stated,
    })),
    ...views.map(({ id, plain, panels }) => ({
      file: 'views.json',
      at: at(id, 'plain'),
      words: plain,
      figures: stated.filter((figure) => panels.some((panel) => panel.figures.includes(figure.id))),
    })),
  ];
}

/** Values of the numbers in a text that only express time, in one language. */
function timesOf({ numbers: listed }: Declaration, tag: string, grammar: NumeralGrammar): number[] {
  return listed
    .filter((number) => TIMES.includes(number.class))
    .flatMap(({ quotedFrom }) => numbers(quotedFrom[tag]?.exact ?? '', grammar))
    .map(({ value }) => value);
}

/** Issues of the numbers of one summary in one language. */
function numberIssues(
  { words, figures }: Summary,
  tag: string,
  grammar: NumeralGrammar,
  times: number[],
): string[] {
  const text = (words[tag] ?? '').normalize('NFC');
  /** Ids of the figures stated so far. */
  const said = new Set<string>();
  return numbers(text, grammar).flatMap(({ token, value, start }) => {
    const candidates = figures.filter((figure) => figure.value === value);
    const sign = qualifierBefore(text, start, grammar);
    const own = candidates.filter(({ magnitudeStatus }) => magnitudeStatus === sign);
    const isFree = ({ relation }: StatedFigure): boolean => relation === null || said.has(relation.of);
    const next = own.find((figure) => !said.has(figure.id) && isFree(figure)) ?? own.find(isFree);
    if (next !== undefined) {
      said.add(next.id);
      return [];
    }
    const [related] = own;
    if (related?.relation)
      return [`expected "${token}" after the number of "${related.relation.of}", which it relates to`];
    const [other] = candidates;
    if (other !== undefined)
      return [`expected "${token}" said as "${other.magnitudeStatus}", as "${other.id}" is, got "${sign}"`];
    return times.includes(value) ? [] : [`expected only numbers that it may state, got "${token}"`];
  });
}

/** Checks that plain summaries state only numbers of their figures, each with its qualifier (rule H2). */
export function checkPlain(context: Context): Issue[] {
  const { declaration } = context;
  return declaration.languages.flatMap((tag) => {
    const grammar = grammarOf(context, tag);
    const times = timesOf(declaration, tag, grammar);
    return summariesOf(declaration).flatMap((summary) =>
      numberIssues(summary, tag, grammar, times).map((expected) => ({
        file: summary.file,
        at: `${summary.at}.${tag}`,
        expected,
      })),
    );
  });
}
