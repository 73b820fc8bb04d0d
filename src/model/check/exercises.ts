import type { Declaration } from '../declaration.ts';
import { at, type Issue } from '../issue.ts';
import { allowedSums } from '../compare/sums.ts';
import { segmentName } from '../data-quotation.ts';
import { isStated, type Exercise, type StatedFigure } from '../schema.ts';
import type { Context } from './context.ts';
import type { FoundQuotation } from './quotations.ts';

const file = 'lesson.json';

type Qualifier = Extract<Exercise, { kind: 'qualifier' }>;

/** Issues of answers that quote another segment than that of the exercise. */
const strayIssues = ({ id, segment, answers }: Qualifier): Issue[] =>
  answers.flatMap((quotations, index) =>
    Object.entries(quotations)
      .filter(([, quotation]) => quotation.segment !== segment)
      .map(([tag, quotation]) => ({
        file,
        at: at(id, `answers.${index}.${tag}.segment`),
        expected: `expected the segment of the exercise, "${segment}", got "${quotation.segment}"`,
      })),
  );

/**
 * Issues of answers that overlap or are missing. Every quoted prefix of a qualified or related figure must be
 * among the answers. `bare`: ids of the other figures; "un total de" before one of them does not qualify it.
 */
function answerIssues(
  { id, segment, answers: given }: Qualifier,
  found: readonly FoundQuotation[],
  bare: ReadonlySet<string>,
): Issue[] {
  const here = found.filter((quote) => quote.segment === segment);
  const answers = here.filter((quote) => quote.of === 'answer' && quote.id === id);
  const overlaps = answers.filter((answer, index) =>
    answers
      .slice(0, index)
      .some(
        (other) =>
          other.tag === answer.tag &&
          other.place.exactStart < answer.place.exactEnd &&
          other.place.exactEnd > answer.place.exactStart,
      ),
  );
  const missing = here.flatMap((quote): Issue[] => {
    const prefix = (quote.selector.prefix ?? '').normalize('NFC');
    const words = prefix.trim();
    if (quote.of !== 'figure' || words === '' || bare.has(quote.id)) return [];
    // The answer in question may be one that was not found, which is reported already.
    const own = answers.filter(({ tag }) => tag === quote.tag);
    if (own.length < given.filter((quotations) => quotations[quote.tag] !== undefined).length) return [];
    const start = quote.place.start + prefix.indexOf(words);
    const isAnswered = own.some(
      ({ place }) => place.exactStart <= start && place.exactEnd >= start + words.length,
    );
    if (isAnswered) return [];
    const expected = `expected "${words}" among the answers, as "${quote.id}" has it in ${segmentName(quote)}`;
    return [{ file, at: at(id, 'answers'), expected }];
  });
  return [
    ...overlaps.map((answer) => ({
      file,
      at: at(id, answer.field),
      expected: `expected each word in one answer, "${answer.selector.exact}" stands in two`,
    })),
    ...missing,
  ];
}

/** The issue of a search for a sum in a text that allows none. */
function sumIssues({ id }: Exercise, { figures }: Pick<Declaration, 'figures'>): Issue[] {
  if (allowedSums(figures).length > 0) return [];
  return [
    { file, at: at(id, 'kind'), expected: 'expected figures that the text allows to be added, got none' },
  ];
}

/** Checks that the answers of exercises are complete, and that there are any. */
export function checkExercises({ declaration }: Context, found: readonly FoundQuotation[]): Issue[] {
  const isBare = (figure: StatedFigure): boolean =>
    figure.magnitudeStatus === '=' && figure.relation === null;
  const bare = new Set(
    declaration.figures
      .filter(isStated)
      .filter(isBare)
      .map(({ id }) => id),
  );
  return declaration.exercises.flatMap((exercise): Issue[] => {
    if (exercise.kind === 'sum') return sumIssues(exercise, declaration);
    if (exercise.kind !== 'qualifier') return [];
    return [...strayIssues(exercise), ...answerIssues(exercise, found, bare)];
  });
}
