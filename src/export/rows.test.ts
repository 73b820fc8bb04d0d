import { describe, expect, it } from 'vitest';
import { declaration } from '../../tests/declaration.ts';
import { isStated, type Figure } from '../model/schema.ts';
import { COLUMNS, dataRows, type RowWords } from './rows.ts';

const wordsOf = (figure: Figure): RowWords => ({
  figure,
  said: `dit ${figure.id}`,
  label: figure.label.fr!,
  when: 'depuis un an',
  place: isStated(figure) ? 'section II' : '',
  formula: isStated(figure) ? '' : 'a + b',
});
const rows = dataRows(declaration.figures.map(wordsOf), declaration, 'fr');
const row = (id: string, lang = 'fr') =>
  dataRows(declaration.figures.filter((figure) => figure.id === id).map(wordsOf), declaration, lang)[0]!;

describe('dataRows(words, declaration, lang)', () => {
  it('gives a row for each figure, in their order', () => {
    expect(rows.map(({ id }) => id)).toEqual(declaration.figures.map(({ id }) => id));
  });

  it('has the columns that are described, in their order, in every row', () => {
    const names = Object.keys(COLUMNS);
    expect(new Set(rows.map((each) => Object.keys(each).join()))).toEqual(new Set([names.join()]));
  });

  it('holds values of the types that are described, or null', () => {
    const wrong = rows.flatMap((each) =>
      Object.entries(each).filter(
        ([name, value]) =>
          value !== null &&
          typeof value !== (COLUMNS[name as keyof typeof COLUMNS].type === 'number' ? 'number' : 'string'),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('gives a stated figure with its words, its period and its relation', () => {
    expect(row('officers-added')).toMatchObject({
      status: 'stated',
      said: 'dit officers-added',
      value: 160,
      magnitude_status: 'exact',
      relation: 'adds-to',
      related_to: 'officers',
      unit: 'officer',
      kind: 'stock',
      observation_date: '2016-08-30',
      period: null,
      period_basis: 'vague',
      period_words: 'depuis un an',
      actor: null,
      quotation: 'complété par 160 agents supplémentaires',
      segment: 's2-c1',
      place: 'section II',
      formula: null,
      derived_from: null,
    });
    expect(row('officers').actor).toBe('les autorités françaises');
  });

  it('says "more than" and "about" in words that are no sign of a spreadsheet', () => {
    expect(row('removals').magnitude_status).toBe('more-than');
    expect(new Set(rows.map((each) => each.magnitude_status))).toEqual(
      new Set(['exact', 'about', 'more-than']),
    );
  });

  it('quotes both the language of the page and the original', () => {
    expect(row('removals', 'en')).toMatchObject({
      quotation: 'more than 2,700 irregular migrants',
      quotation_original: 'plus de 2.700 migrants irréguliers',
      language: 'en',
      original_language: 'fr',
      source: declaration.about.title.en,
    });
  });

  it('gives what we compute without a quotation and without a place, but with where it comes from', () => {
    expect(row('officers-total')).toMatchObject({
      status: 'derived',
      value: 1160,
      relation: null,
      quotation: null,
      quotation_original: null,
      segment: null,
      place: null,
      period: null,
      formula: 'a + b',
      derived_from: 'officers officers-added',
    });
  });

  it('names those who speak, the day and the official address', () => {
    expect(row('officers')).toMatchObject({
      speakers: 'Bernard Cazeneuve; Amber Rudd',
      declared_on: '2016-08-30',
      source_address: 'https://uk.ambafrance.org/Bernard-Cazeneuve-and-Amber-Rudd-hold-talks-in-Paris',
    });
  });

  it('takes the first address where none is official, and null where there is none at all', () => {
    const addressWith = (sources: typeof declaration.about.sources) =>
      dataRows(
        declaration.figures.slice(0, 1).map(wordsOf),
        {
          ...declaration,
          about: { ...declaration.about, sources },
        },
        'fr',
      )[0]!.source_address;
    const copies = declaration.about.sources.filter(({ role }) => role === 'copy');
    expect(addressWith(copies)).toBe(copies[0]!.url);
    expect(addressWith([...copies, ...declaration.about.sources])).not.toBe(copies[0]!.url);
    expect(addressWith([])).toBeNull();
  });
});
