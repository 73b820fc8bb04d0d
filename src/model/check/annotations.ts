import { at, type Issue } from '../issue.ts';
import { period } from '../period.ts';
import type { Annotation } from '../schema.ts';
import { textFile } from '../text-file.ts';
import type { Context, Finding } from './context.ts';

type Problem = [field: string, expected: string];

function bodyProblems({ body }: Annotation, languages: string[]): Problem[] {
  const tags = body.map(({ language }) => language);
  return [
    ...languages
      .filter((tag) => tags.filter((other) => other === tag).length !== 1)
      .map((tag): Problem => [
        'body',
        `expected one body in "${tag}", got ${tags.filter((other) => other === tag).length}`,
      ]),
    ...tags
      .filter((tag) => !languages.includes(tag))
      .map((tag): Problem => [
        'body',
        `expected only languages that have a text, there is no ${textFile(tag)}`,
      ]),
  ];
}

/** Most words of a body: more than a reader takes in beside the text. */
const MOST_WORDS = 45;

/** Counts words as an editor does: «, » and other signs of their own are none. */
const countWords = (text: string): number =>
  text.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;

const lengthProblems = ({ body }: Annotation): Problem[] =>
  body
    .map(({ language, value }) => ({ language, count: countWords(value) }))
    .filter(({ count }) => count > MOST_WORDS)
    .map(({ language, count }) => [
      'body',
      `expected at most ${MOST_WORDS} words in "${language}", got ${count}`,
    ]);

/** An annotation has at most one target in each text, because its note has one number. */
function targetProblems({ target }: Annotation): Problem[] {
  const sources = target.map(({ source }) => source);
  return [...new Set(sources)]
    .map((source) => ({ source, count: sources.filter((other) => other === source).length }))
    .filter(({ count }) => count > 1)
    .map(({ source, count }) => ['target', `expected at most one target in ${source}, got ${count}`]);
}

/** A note on the source's own wording targets the original text only (rule H9). */
function sourceProblems({ kind, target }: Annotation, original: string): Problem[] {
  if (kind !== 'sic' && kind !== 'editor') return [];
  return target.flatMap(({ source }, index): Problem[] =>
    source === textFile(original)
      ? []
      : [
          [
            `target.${index}.source`,
            `expected the original, ${textFile(original)}, for a ${kind}, got ${source}`,
          ],
        ],
  );
}

/** A note states a fact, its date and its source (rule H11). */
function noteProblems({ kind, date, sources }: Annotation): Problem[] {
  const problems: Problem[] = [];
  if (kind === 'note' && sources.length === 0)
    problems.push(['sources', 'expected at least one source for a note, got none']);
  if (kind === 'note' && date === undefined) problems.push(['date', 'expected a date for a note, got none']);
  if (date === undefined) return problems;
  try {
    period(date);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    problems.push(['date', `expected a date: ${error.message}`]);
  }
  return problems;
}

/** Motivation in the Web Annotation vocabulary, by kind of annotation. */
const MOTIVATIONS: Record<Annotation['kind'], Annotation['motivation']> = {
  note: 'describing',
  term: 'identifying',
  sic: 'editing',
  editor: 'assessing',
};

function motivationProblems({ kind, motivation }: Annotation): Problem[] {
  const expected = MOTIVATIONS[kind];
  if (motivation === expected) return [];
  return [['motivation', `expected "${expected}" for a ${kind}, got "${motivation}"`]];
}

/** Checks the fields and targets of annotations; `findQuotations` reports targets that are not found. */
export function checkAnnotations({ declaration: { about, annotations, languages } }: Context): Finding {
  const issues = annotations.map((annotation) =>
    [
      ...bodyProblems(annotation, languages),
      ...lengthProblems(annotation),
      ...motivationProblems(annotation),
      ...targetProblems(annotation),
      ...sourceProblems(annotation, about.originalLanguage),
      ...noteProblems(annotation),
    ].map(([field, expected]): Issue => ({
      file: 'annotations.json',
      at: at(annotation.id, field),
      expected,
    })),
  );
  return {
    issues: issues.flat(),
    tally: { ok: issues.filter((own) => own.length === 0).length, of: annotations.length },
  };
}
