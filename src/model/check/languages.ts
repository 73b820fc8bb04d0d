import { at, type Issue } from '../issue.ts';
import { isStated, type Quotation } from '../schema.ts';
import { textFile } from '../text-file.ts';
import { contentsOf } from './contents.ts';
import type { Context } from './context.ts';
import { lessonQuotations } from './lesson-quotations.ts';
import { localizedWords } from './localized-words.ts';

/** Languages that a record lacks, and languages of the record that have no text. */
function unlike(languages: string[], record: object): string[] {
  const tags = Object.keys(record);
  return [
    ...languages
      .filter((tag) => !tags.includes(tag))
      .map((tag) => `expected words in "${tag}", it is missing`),
    ...tags
      .filter((tag) => !languages.includes(tag))
      .map((tag) => `expected only languages that have a text, there is no ${textFile(tag)}`),
  ];
}

function quotationIssues(
  file: string,
  id: string,
  field: string,
  quotations: Record<string, Quotation>,
  languages: string[],
): Issue[] {
  const place = at(id, field);
  // A quotation in a language without a text is reported by the check of quotations.
  const missing = languages.filter((tag) => quotations[tag] === undefined);
  const segments = new Set(Object.values(quotations).map(({ segment }) => segment));
  const issues = missing.map((tag) => ({
    file,
    at: place,
    expected: `expected a quotation in "${tag}", it is missing`,
  }));
  if (segments.size > 1) {
    const expected = `expected one segment in every language, got ${[...segments].join(' and ')}`;
    issues.push({ file, at: place, expected });
  }
  return issues;
}

/** Checks that the original comes first, and that words and quotations have exactly the texts' languages. */
export function checkLanguages({ declaration }: Context): Issue[] {
  const { about, languages, figures, numbers, commitments, uncounted } = declaration;
  const words = contentsOf(declaration).flatMap(([file, content]) =>
    localizedWords(file, content).flatMap((record) =>
      unlike(languages, record.words).map((expected) => ({ file, at: record.at, expected })),
    ),
  );
  const notices = languages
    .filter((tag) => tag !== about.originalLanguage && about.translationNotice[tag] === undefined)
    .map((tag) => {
      const expected = `expected a notice for the translation into "${tag}", it is missing`;
      return { file: 'declaration.json', at: 'translationNotice', expected };
    });
  const quotations = [
    ...figures
      .filter(isStated)
      .flatMap(({ id, quotedFrom, periodQuotedFrom, placeQuotedFrom }) => [
        ...quotationIssues('figures.json', id, 'quotedFrom', quotedFrom, languages),
        ...(periodQuotedFrom
          ? quotationIssues('figures.json', id, 'periodQuotedFrom', periodQuotedFrom, languages)
          : []),
        ...(placeQuotedFrom
          ? quotationIssues('figures.json', id, 'placeQuotedFrom', placeQuotedFrom, languages)
          : []),
      ]),
    ...numbers.flatMap(({ id, quotedFrom }) =>
      quotationIssues('numbers.json', id, 'quotedFrom', quotedFrom, languages),
    ),
    ...commitments.flatMap(({ segment, actors: acting }) =>
      acting.flatMap(({ actor, quotedFrom }) =>
        quotationIssues('commitments.json', segment, actor, quotedFrom, languages),
      ),
    ),
    ...uncounted.flatMap(({ id, nearest }) =>
      quotationIssues('uncounted.json', id, 'nearest', nearest, languages),
    ),
    ...lessonQuotations(declaration).flatMap(({ id, field, quotations: quoted }) =>
      quotationIssues('lesson.json', id, field, quoted, languages),
    ),
  ];
  const order =
    languages[0] === about.originalLanguage
      ? []
      : [
          {
            file: 'declaration.json',
            at: 'originalLanguage',
            expected: `expected the original first among the languages, got ${languages.join(', ')}`,
          },
        ];
  return [...order, ...notices, ...words, ...quotations];
}
