import { describe, expect, it } from 'vitest';
import { format, inLanguage, parse, search, type Route } from './route.ts';

const languages = ['fr', 'en'];

describe('route', () => {
  const routes: Route[] = [
    { page: 'reading', lang: 'fr' },
    { page: 'reading', lang: 'en', figure: 'migrants-present' },
    { page: 'reading', lang: 'fr', compare: 'en' },
    { page: 'reading', lang: 'en', figure: 'networks-2015', compare: 'fr' },
  ];
  it.each(routes)('parse(format(route)) gives the route back: %o', (route) => {
    expect(parse(format(route), languages)).toEqual(route);
  });

  it.each(['fr/', 'en/?figure=officers', 'fr/?figure=funding&compare=en'])(
    'format(parse(address)) gives the address back: %s',
    (address) => {
      const route = parse(address, languages);
      expect(route && format(route)).toBe(address);
    },
  );

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

  it('parse(address) leaves out values that are no ids, and a comparison of a language with itself', () => {
    expect(parse('fr/?figure=%3Cscript%3E&compare=fr&figure2=x', languages)).toEqual({
      page: 'reading',
      lang: 'fr',
    });
    expect(parse('fr/?compare=de', languages)).toEqual({ page: 'reading', lang: 'fr' });
  });

  it('parse(address) of what is no page is null', () => {
    expect(parse('de/', languages)).toBeNull();
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
