import { describe, expect, it } from 'vitest';
import { createLocale } from './locale.ts';
import { fillPlural, pluralOf } from './plural.ts';

describe('plural', () => {
  it('pluralOf(key, locale) has a form for each category of the language', () => {
    expect(pluralOf('find.passages', createLocale('en')).forms).toEqual({
      one: '{count} passage',
      other: '{count} passages',
    });
    expect(Object.keys(pluralOf('find.passages', createLocale('fr')).forms).sort()).toEqual([
      'many',
      'one',
      'other',
    ]);
  });

  it.each([
    ['en', 0, '0 passages'],
    ['en', 1, '1 passage'],
    ['en', 12, '12 passages'],
    ['fr', 0, '0 passage'],
    ['fr', 1, '1 passage'],
    ['fr', 12, '12 passages'],
  ])('fillPlural(plural, count) in "%s" of %d is "%s"', (lang, count, said) => {
    expect(fillPlural(pluralOf('find.passages', createLocale(lang)), count)).toBe(said);
  });

  it('fillPlural(plural, count) throws where there is no form for the count', () => {
    expect(() => fillPlural({ lang: 'en', forms: { other: '{count} passages' } }, 1)).toThrow(
      'plural message in "en": no form for category "one"',
    );
  });

  it.each([
    ['en', 'Length of the period: 1 month.', 'Length of the period: 12 months.'],
    ['fr', 'Durée de la période : 1 mois.', 'Durée de la période : 12 mois.'],
  ])('t(key, values, counts) in "%s" chooses by the count', (lang, one, many) => {
    const { t } = createLocale(lang);
    expect(t('sound.months', { months: '1' }, { n: 1 })).toBe(one);
    expect(t('sound.months', { months: '12' }, { n: 12 })).toBe(many);
  });

  it('t() chooses by the rules of its own language, in whatever order languages are asked', () => {
    const [en, fr] = [createLocale('en'), createLocale('fr')];
    const none = (locale: typeof en) => locale.t('find.passages', { count: '0' }, { n: 0 });
    expect([none(en), none(fr), none(en)]).toEqual(['0 passages', '0 passage', '0 passages']);
  });
});
