import { runOf } from '../model/anchor.ts';
import type { Declaration } from '../model/declaration.ts';
import { noticeOf } from '../model/notice.ts';
import type { StatedFigure } from '../model/schema.ts';
import { wordsIn } from '../model/words-in.ts';

/** A figure with the words that JSON-LD needs, in the language of the page. */
export interface FigureWords {
  figure: StatedFigure;
  /** The qualified number: "plus de 2 700". */
  said: string;
  label: string;
}

/** Unit of a figure: UN/CEFACT and ISO 4217 have codes for money only, so other units are names. */
const unit = ({ unit: name }: StatedFigure) =>
  /^[A-Z]{3}$/.test(name) ? { unitCode: name } : { unitText: name };

/**
 * Value of a figure: a "more than" is a lower bound rather than a value, an "about" is a value that its
 * description qualifies.
 */
const value = ({ value: number, magnitudeStatus }: StatedFigure) =>
  magnitudeStatus === '>' ? { minValue: number } : { value: number };

/** The declaration as a work: its date and its parties. */
function work({ about }: Declaration, lang: string) {
  return {
    '@type': 'CreativeWork',
    '@id': '#declaration',
    name: wordsIn(about.title, lang),
    datePublished: about.date,
    inLanguage: about.originalLanguage,
    locationCreated: { '@type': 'Place', name: wordsIn(about.place, lang) },
    author: about.parties.map(({ name, role }) => ({
      '@type': 'Person',
      name,
      jobTitle: wordsIn(role, lang),
    })),
  };
}

function quotations({ figure }: FigureWords, { about, languages }: Declaration, lang: string) {
  return languages.flatMap((tag) => {
    const quotation = wordsIn(figure.quotedFrom, tag);
    const id = `#quotation-${figure.id}-${tag}`;
    const original = `#quotation-${figure.id}-${about.originalLanguage}`;
    return [
      {
        '@type': 'Quotation',
        '@id': id,
        text: runOf(quotation),
        inLanguage: tag,
        isPartOf: { '@id': '#declaration' },
        ...(tag !== about.originalLanguage && {
          translationOfWork: { '@id': original },
          description: noticeOf(about, tag, lang),
        }),
      },
    ];
  });
}

function observation({ figure, said, label }: FigureWords) {
  return {
    '@type': 'Observation',
    '@id': `#observation-${figure.id}`,
    name: label,
    description: `${said} ${label}`,
    measuredProperty: label,
    ...value(figure),
    ...unit(figure),
    ...(figure.observationDate && { observationDate: figure.observationDate }),
    ...(figure.temporalCoverage && { observationPeriod: figure.temporalCoverage }),
  };
}

function claim({ figure, said, label }: FigureWords, { languages }: Declaration) {
  return {
    '@type': 'Claim',
    '@id': `#claim-${figure.id}`,
    text: `${said} ${label}`,
    author: { '@id': '#declaration' },
    appearance: languages.map((tag) => ({ '@id': `#quotation-${figure.id}-${tag}` })),
    about: { '@id': `#observation-${figure.id}` },
  };
}

/** The published dataset: its version, and the text that it is taken from. */
export const publication = ({ about }: Declaration, lang: string): object => ({
  '@type': 'Dataset',
  '@id': '#data',
  name: wordsIn(about.shortTitle, lang),
  description: wordsIn(about.description, lang),
  version: about.version,
  inLanguage: lang,
  isBasedOn: { '@id': '#declaration' },
});

/**
 * The figures of a view as schema.org: each claim, its words, and its observation. Ids are fragments of the
 * page. Derived figures are left out, because they are not claims of the text.
 * @param more other nodes of the graph
 */
export function jsonld(
  figures: readonly FigureWords[],
  declaration: Declaration,
  lang: string,
  more: readonly object[] = [],
): object {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      work(declaration, lang),
      ...figures.flatMap((words) => [
        claim(words, declaration),
        observation(words),
        ...quotations(words, declaration, lang),
      ]),
      ...more,
    ],
  };
}
