import type { Declaration } from '../declaration.ts';
import type { Issue } from '../issue.ts';
import type { NumeralGrammar } from '../grammar.ts';
import { checkAfterwards } from './afterwards.ts';
import { checkAnnotations } from './annotations.ts';
import { checkDerived, checkRefusals } from './arithmetic.ts';
import { checkCommitments } from './commitments.ts';
import type { Context, Tally } from './context.ts';
import { checkCorrections } from './corrections.ts';
import { checkExercises } from './exercises.ts';
import { checkFactWords } from './fact-words.ts';
import { checkHash } from './hash.ts';
import { checkIds } from './ids.ts';
import { checkLanguages } from './languages.ts';
import { checkLesson } from './lesson.ts';
import { checkLines } from './lines.ts';
import { checkNotes } from './notes.ts';
import { checkNumbers } from './numbers.ts';
import { checkPeriods } from './periods.ts';
import { checkPlain } from './plain.ts';
import { checkPredictions } from './predictions.ts';
import { findQuotations } from './quotations.ts';
import { checkReferences } from './references.ts';
import { checkTerms } from './terms.ts';
import { checkTranslation } from './translation.ts';
import { checkViews } from './views.ts';
import { checkWording } from './wording.ts';

/** Tallies of a check. */
export interface Report {
  /** Lines of the original that every translation matches. */
  lines: Tally;
  /** Quotations found exactly once. */
  quotations: Tally;
  /** Numbers accounted for exactly once, by language. */
  numbers: Record<string, Tally>;
  /** Derived figures that equal the result of their formula. */
  derived: Tally;
  /** Formulas of refusals that are refused. */
  refusals: Tally;
  annotations: Tally;
}

/**
 * Checks the files of a declaration against one another.
 * `raw`: content of its files by name, as read; `grammars`: number grammars by language tag.
 * @throws DataError if a language has no grammar, because its numbers cannot be checked then.
 */
export async function check(
  declaration: Declaration,
  raw: Readonly<Record<string, string>>,
  grammars: Readonly<Record<string, NumeralGrammar>>,
): Promise<{ issues: Issue[]; report: Report }> {
  const context: Context = { declaration, raw, grammars };
  const lines = checkLines(context);
  const quotations = findQuotations(context);
  const numbers = checkNumbers(context, quotations);
  const derived = checkDerived(context);
  const refusals = checkRefusals(context);
  const annotations = checkAnnotations(context);
  const wording = checkWording(context, quotations.found);
  const issues = [
    ...(await checkHash(context)),
    ...lines.issues,
    ...checkIds(context),
    ...checkLanguages(context),
    ...checkReferences(context),
    ...quotations.issues,
    ...wording,
    ...numbers.issues,
    ...checkTranslation(context),
    ...checkTerms(context),
    ...checkPeriods(context),
    ...derived.issues,
    ...checkViews(context),
    ...checkNotes(context),
    // Plain words repeat the numbers of the text: an issue with those is not reported again.
    ...(wording.length + numbers.issues.length === 0 ? checkPlain(context) : []),
    ...annotations.issues,
    ...refusals.issues,
    ...checkCommitments(context),
    ...checkAfterwards(context),
    ...checkLesson(context),
    ...checkFactWords(context),
    ...checkPredictions(context, quotations.found),
    ...checkExercises(context, quotations.found),
    ...checkCorrections(context),
  ];
  const report = {
    lines: lines.tally,
    quotations: quotations.tally,
    numbers: numbers.tallies,
    derived: derived.tally,
    refusals: refusals.tally,
    annotations: annotations.tally,
  };
  return { issues, report };
}
