import { at, type Issue } from '../issue.ts';
import { isStated, type HeadlineTerms, type StatedFigure } from '../schema.ts';
import { textFile } from '../text-file.ts';
import { segmentText, type Context } from './context.ts';

/** Issues of a record by language that has other languages than the texts. */
const languageIssues = (languages: readonly string[], record: object): string[] => {
  const tags = Object.keys(record);
  return [
    ...languages
      .filter((tag) => !tags.includes(tag))
      .map((tag) => `expected words in "${tag}", they are missing`),
    ...tags
      .filter((tag) => !languages.includes(tag))
      .map((tag) => `expected only languages that have a text, there is no ${textFile(tag)}`),
  ];
};

type Terms = HeadlineTerms['terms'][string][string];

const allTerms = ({ named, allowed }: Terms): string[] => [...named.flat(), ...allowed];

/** Tells whether some terms have a list of which others have no term. */
const isTold = (own: Terms, others: Terms): boolean =>
  own.named.some((list) => list.every((term) => !allTerms(others).includes(term)));

/** Issues of the terms of a figure: of words that are not in its segment, and of another figure's. */
function figureIssues(
  figure: StatedFigure,
  terms: HeadlineTerms['terms'],
  context: Context,
): [string, string][] {
  const { figures } = context.declaration;
  const equal = figures
    .filter(isStated)
    .filter(({ id, value }) => id !== figure.id && value === figure.value);
  return Object.entries(terms[figure.id] ?? {}).flatMap(([tag, own]): [string, string][] => {
    const segment = figure.quotedFrom[tag]?.segment ?? '';
    const text = segmentText(context, tag, segment).toLowerCase();
    const strange = own.named.flatMap(([first = ''], i): [string, string][] =>
      text.includes(first.toLowerCase())
        ? []
        : [[`${tag}.named.${String(i)}`, `expected words of segment ${segment} first, got "${first}"`]],
    );
    const alike = equal.flatMap(({ id }): [string, string][] => {
      const others = terms[id]?.[tag];
      if (!others || isTold(own, others)) return [];
      return [[tag, `expected a list without a term of "${id}", which has the same value`]];
    });
    return [...strange, ...alike];
  });
}

/**
 * Checks the terms by which the judge of headlines tells the figures: they are those of stated figures, in the
 * languages of the texts, the first of each list is in the segment of its figure, and no two figures with the
 * same value have only terms in common.
 */
export function checkTerms(context: Context): Issue[] {
  const { figures, languages, headlines } = context.declaration;
  if (headlines === null) return [];
  const { speakers, terms } = headlines;
  const issue = (id: string, [field, expected]: [string, string]): Issue => ({
    file: 'lesson.json',
    at: at('headlines', ['terms', id, field].filter((part) => part !== '').join('.')),
    expected,
  });
  return [
    ...languageIssues(languages, speakers).map((expected) => ({
      file: 'lesson.json',
      at: at('headlines', 'speakers'),
      expected,
    })),
    ...Object.entries(terms).flatMap(([id, byLanguage]) => {
      const figure = figures.filter(isStated).find((each) => each.id === id);
      if (!figure) return [issue(id, ['', 'expected the id of a stated figure'])];
      return [
        ...languageIssues(languages, byLanguage).map((expected) => issue(id, ['', expected])),
        ...figureIssues(figure, terms, context).map((each) => issue(id, each)),
      ];
    }),
  ];
}
