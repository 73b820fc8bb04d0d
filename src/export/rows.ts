import { runOf } from '../model/anchor.ts';
import type { Declaration } from '../model/declaration.ts';
import { isStated, type Figure, type MagnitudeStatus } from '../model/schema.ts';
import { wordsIn } from '../model/words-in.ts';

/** A figure with the words of its row, in the language of the page. */
export interface RowWords {
  figure: Figure;
  /** The qualified number: "plus de 2 700". */
  said: string;
  /** Noun for the counted units. */
  label: string;
  /** The day or the period in words. */
  when: string;
  /** Place of the number in the text; empty for derived figures. */
  place: string;
  /** Formula of a derived figure; empty for stated ones. */
  formula: string;
}

/** A figure as a flat row, with keys in the order of the columns; null for absent values. */
export interface DataRow {
  id: string;
  status: 'stated' | 'derived';
  said: string;
  value: number;
  magnitude_status: 'exact' | 'about' | 'more-than';
  relation: string | null;
  related_to: string | null;
  unit: string;
  kind: string;
  label: string;
  observation_date: string | null;
  period: string | null;
  period_basis: string | null;
  period_words: string | null;
  actor: string | null;
  quotation: string | null;
  quotation_original: string | null;
  segment: string | null;
  place: string | null;
  language: string;
  original_language: string;
  speakers: string | null;
  declared_on: string | null;
  source: string | null;
  source_address: string | null;
  formula: string | null;
  caution: string | null;
  derived_from: string | null;
  data_version: string;
}

export interface Column {
  type: 'string' | 'number' | 'date';
  description: string;
}

/** Columns in order, each with its Table Schema type and its description. */
export const COLUMNS: Record<keyof DataRow, Column> = {
  id: { type: 'string', description: 'Name of the figure, the same in every file.' },
  status: {
    type: 'string',
    description: 'stated: the text gives the number; derived: computed by the publishers of this data.',
  },
  said: { type: 'string', description: 'The number with its qualifier, in words.' },
  value: { type: 'number', description: 'The number in base units: 100 million euros is 100000000.' },
  magnitude_status: {
    type: 'string',
    description:
      'How it is said. exact: a bare number, which need not be an exact one; about: an approximation; more-than: a lower bound, never the value itself.',
  },
  relation: {
    type: 'string',
    description: 'How the text ties the figure to another: part-of, adds-to or follows.',
  },
  related_to: { type: 'string', description: 'The id of that other figure.' },
  unit: {
    type: 'string',
    description:
      'What one of it is, such as person, or EUR (ISO 4217); with /month where it is a monthly pace.',
  },
  kind: {
    type: 'string',
    description:
      'stock: present on a day; flow: events in a period; cumulative: everything up to the day of the statement. Never add one kind to another.',
  },
  label: { type: 'string', description: 'What is counted.' },
  observation_date: { type: 'date', description: 'The day the number speaks of.' },
  period: { type: 'string', description: 'The period the number covers, in EDTF.' },
  period_basis: {
    type: 'string',
    description:
      'How the text gives the period: stated, open-start (a year to start from), vague or unstated.',
  },
  period_words: { type: 'string', description: 'The day or the period in words.' },
  actor: { type: 'string', description: 'Who acts, in the words of the text; empty where it does not say.' },
  quotation: {
    type: 'string',
    description: 'The exact words of the text that carry the number, its qualifier included.',
  },
  quotation_original: {
    type: 'string',
    description: 'The same words in the text that we reproduce and translate.',
  },
  segment: { type: 'string', description: 'The id of the passage that holds the quotation.' },
  place: { type: 'string', description: 'Where in the text that passage stands, in words.' },
  language: { type: 'string', description: 'The language of this row: a language tag.' },
  original_language: {
    type: 'string',
    description: 'The language of the text that we reproduce and translate: a language tag.',
  },
  speakers: {
    type: 'string',
    description: 'Those who made the statement, joined by semicolons; empty for what they did not say.',
  },
  declared_on: { type: 'date', description: 'The day of the statement; empty for what was not said.' },
  source: {
    type: 'string',
    description: 'The title of the text that states the number; empty for derived ones.',
  },
  source_address: {
    type: 'string',
    description: 'Where the text or an official version of it is published.',
  },
  formula: { type: 'string', description: 'How a derived number was computed, in words.' },
  caution: { type: 'string', description: 'What a derived number must not be taken for.' },
  derived_from: {
    type: 'string',
    description: 'The ids of the figures a derived number comes from, joined by spaces.',
  },
  data_version: { type: 'string', description: 'The version of the data that the row was made from.' },
};

/** Words rather than signs, so that no spreadsheet reads them as a formula. */
const MAGNITUDE: Record<MagnitudeStatus, DataRow['magnitude_status']> = {
  '=': 'exact',
  '~': 'about',
  '>': 'more-than',
};

const orNull = (text: string | undefined): string | null => (text ? text : null);

function sourceAddress({ about: { sources } }: Declaration): string | null {
  const source = sources.find(({ role }) => role === 'official-version') ?? sources[0];
  return source?.url ?? null;
}

function row(words: RowWords, declaration: Declaration, lang: string): DataRow {
  const { about } = declaration;
  const { figure } = words;
  const stated = isStated(figure) ? figure : undefined;
  const derived = isStated(figure) ? undefined : figure;
  const quotation = stated && wordsIn(stated.quotedFrom, lang);
  const original = stated && wordsIn(stated.quotedFrom, about.originalLanguage);
  return {
    id: figure.id,
    status: stated ? 'stated' : 'derived',
    said: words.said,
    value: figure.value,
    magnitude_status: MAGNITUDE[figure.magnitudeStatus],
    relation: stated?.relation?.type ?? null,
    related_to: stated?.relation?.of ?? null,
    unit: figure.unit,
    kind: figure.kind,
    label: words.label,
    observation_date: stated?.observationDate ?? null,
    period: stated?.temporalCoverage ?? null,
    period_basis: stated?.periodBasis ?? null,
    period_words: orNull(words.when),
    actor: stated?.actor ? wordsIn(stated.actor, lang) : null,
    quotation: quotation ? runOf(quotation) : null,
    quotation_original: original ? runOf(original) : null,
    segment: quotation?.segment ?? null,
    place: orNull(words.place),
    language: lang,
    original_language: about.originalLanguage,
    speakers: stated ? about.parties.map(({ name }) => name).join('; ') : null,
    declared_on: stated ? about.date : null,
    source: stated ? wordsIn(about.title, lang) : null,
    source_address: stated ? sourceAddress(declaration) : null,
    formula: orNull(words.formula),
    caution: derived?.caution ? wordsIn(derived.caution, lang) : null,
    derived_from: derived ? derived.wasDerivedFrom.join(' ') : null,
    data_version: about.version,
  };
}

/** Returns a row for each given figure, in order; `lang` is the language of the words and the quotations. */
export const dataRows = (words: readonly RowWords[], declaration: Declaration, lang: string): DataRow[] =>
  words.map((each) => row(each, declaration, lang));
