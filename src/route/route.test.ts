import { describe, expect, it } from 'vitest';
import { carriedTo, format, inLanguage, parse, search, singlePages, type Route } from './route.ts';

const languages = ['fr', 'en'];

describe('route', () => {
  const routes: Route[] = [
    { page: 'reading', lang: 'fr' },
    { page: 'reading', lang: 'en', figure: 'migrants-present' },
    { page: 'reading', lang: 'fr', compare: 'en' },
    { page: 'reading', lang: 'en', figure: 'networks-2015', compare: 'fr' },
    { page: 'reading', lang: 'fr', find: 'pris en charge & « 1.000 »' },
    { page: 'reading', lang: 'fr', notes: 'all' },
    { page: 'reading', lang: 'en', figure: 'officers', compare: 'fr', notes: 'all' },
    { page: 'figure', lang: 'fr', view: 'removals' },
    { page: 'figure', lang: 'en', view: 'removals', figure: 'removals', arithmetic: true },
    { page: 'compare', lang: 'en', figure: 'officers' },
    { page: 'compare', lang: 'fr', figure: 'officers', with: 'removals', ask: 'share' },
    { page: 'compare', lang: 'en', ask: 'rank' },
    ...singlePages.map((page): Route => ({ page, lang: 'en', arithmetic: true })),
  ];
  it.each(routes)('parse(format(route)) gives the route back: %o', (route) => {
    expect(parse(format(route), languages)).toEqual(route);
  });

  it.each([
    'fr/',
    'en/?figure=officers',
    'fr/?figure=funding&compare=en',
    'fr/explore/count/',
    'en/figures/networks/?figure=networks-2015&arithmetic=1',
    'fr/?find=asile',
    'en/explore/compare/?figure=networks-2015&with=networks-2016&ask=change',
  ])('format(parse(address)) gives the address back: %s', (address) => {
    const route = parse(address, languages);
    expect(route && format(route)).toBe(address);
  });

  it('parse("") is the page of the original language', () => {
    expect(parse('', languages)).toEqual({ page: 'reading', lang: 'fr' });
  });

  it('parse(address) reads index.html and ignores a fragment', () => {
    expect(parse('en/index.html?figure=removals#s2', languages)).toEqual({
      page: 'reading',
      lang: 'en',
      figure: 'removals',
    });
  });

  it.each([
    'en/figures/removals/).?figure=removals&amp;compare=fr',
    'en/figures/removals/%C2%BB?compare=fr&amp;figure=removals).',
    'en/figures/removals/index.html,?figure=removals”&compare=fr;',
  ])('parse(address) reads what was bent on its way: %s', (address) => {
    expect(parse(address, languages)).toEqual({
      page: 'figure',
      view: 'removals',
      lang: 'en',
      figure: 'removals',
      compare: 'fr',
    });
  });

  it('parse(address) keeps the signs of a search', () => {
    expect(parse('fr/?find=(PNR).', languages)?.find).toBe('(PNR).');
  });

  it('parse(address) leaves out values that are no ids, and a comparison of a language with itself', () => {
    expect(parse('fr/?figure=%3Cscript%3E&compare=fr&figure2=x', languages)).toEqual({
      page: 'reading',
      lang: 'fr',
    });
    expect(parse('fr/?compare=de', languages)).toEqual({ page: 'reading', lang: 'fr' });
  });

  it.each(['de/', 'fr/explore/nothing/', 'fr/figures/', 'fr/figures/%22/', 'fr/figures/a/b/'])(
    'parse(address) of what is no page is null: %s',
    (address) => {
      expect(parse(address, languages)).toBeNull();
    },
  );

  it('parse(address) takes a switch for what it is, and no more of a search than anybody would type', () => {
    expect(parse('fr/?arithmetic=yes', languages)).toEqual({ page: 'reading', lang: 'fr' });
    expect(parse(`fr/?find=${'a'.repeat(500)}`, languages)?.find).toHaveLength(100);
    expect(parse('fr/?find=%20', languages)).toEqual({ page: 'reading', lang: 'fr' });
  });

  it('parse(address) takes all notes on the reading page only', () => {
    expect(parse('fr/?notes=all', languages)).toEqual({ page: 'reading', lang: 'fr', notes: 'all' });
    expect(parse('fr/?notes=1', languages)).toEqual({ page: 'reading', lang: 'fr' });
    expect(parse('fr/explore/?notes=all', languages)).toEqual({ page: 'explore', lang: 'fr' });
  });

  it('carriedTo(target, route) takes the switch along, and leaves the choice behind', () => {
    const route: Route = { page: 'reading', lang: 'fr', figure: 'officers', arithmetic: true };
    expect(carriedTo({ page: 'explore', lang: 'fr' }, route)).toEqual({
      page: 'explore',
      lang: 'fr',
      arithmetic: true,
    });
  });

  it('search(route) is empty where nothing is chosen', () => {
    expect(search({})).toBe('');
  });

  it('inLanguage(route, lang) keeps the figure and swaps the two languages shown side by side', () => {
    const route: Route = { page: 'reading', lang: 'fr', figure: 'officers', compare: 'en' };
    expect(inLanguage(route, 'en')).toEqual({
      page: 'reading',
      lang: 'en',
      figure: 'officers',
      compare: 'fr',
    });
  });
});

describe('the address of a comparison', () => {
  it.each([
    ['a second figure without a first', 'en/explore/compare/?with=removals', {}],
    ['a figure with itself', 'en/explore/compare/?figure=removals&with=removals', { figure: 'removals' }],
    ['an unknown question', 'en/explore/compare/?figure=removals&ask=why', { figure: 'removals' }],
  ])('is read without %s', (_, address, state) => {
    expect(parse(address, languages)).toEqual({ page: 'compare', lang: 'en', ...state });
  });

  it('is kept in another language, and left behind on another page', () => {
    const route: Route = { page: 'compare', lang: 'fr', figure: 'a', with: 'b', ask: 'sum' };
    expect(format(inLanguage(route, 'en'))).toBe('en/explore/compare/?figure=a&with=b&ask=sum');
    expect(format({ page: 'count', lang: 'fr' })).toBe('fr/explore/count/');
    expect(parse('fr/?figure=a&with=b&ask=sum', languages)).toEqual({
      page: 'reading',
      lang: 'fr',
      figure: 'a',
    });
  });
});
