import { describe, expect, it } from 'vitest';
import { inOneFile } from './links.ts';

const places = {
  text: 'fr/',
  lesson: { address: 'fr/present/', step: 'who' },
  figures: new Map([['people', { segment: 's1', view: 'crowd' }]]),
  editions: new Map([['en/present/', 'calais.en.html']]),
  siteUrl: undefined,
};
const link = (href: string, more = '') => `<a${more} href="${href}">x</a>`;

describe('inOneFile(html, places)', () => {
  it('leads from a number in the text to its chart, and from a mark to its passage', () => {
    expect(inOneFile(link('?figure=people', ' class="number s_1"'), places)).toContain('href="#view-crowd"');
    expect(inOneFile(link('?figure=people'), places)).toContain('href="#s1"');
    expect(inOneFile(link('fr/?figure=people&amp;arithmetic=1'), places)).toContain('href="#s1"');
  });

  it('leads to passages, to the text and to the lesson', () => {
    expect(inOneFile(link('fr/#s1'), places)).toBe(link('#s1'));
    expect(inOneFile(link('fr/'), places)).toBe(link('#text'));
    expect(inOneFile(link('fr/present/'), places)).toBe(link('#who'));
    expect(inOneFile(link('fr/present/#what'), places)).toBe(link('#what'));
  });

  it('leads from the lesson to the file in the other language, also where the site has an address', () => {
    for (const siteUrl of [undefined, 'https://example.org/']) {
      expect(inOneFile(link('en/present/'), { ...places, siteUrl })).toBe(link('calais.en.html'));
      expect(inOneFile(link('en/present/#what'), { ...places, siteUrl })).toBe(link('calais.en.html#what'));
    }
  });

  it('leads nowhere where the page is not in the file and the site has no address', () => {
    expect(inOneFile(link('fr/figures/crowd/'), places)).toBe('<a>x</a>');
    expect(inOneFile(link('en/'), places)).toBe('<a>x</a>');
  });

  it('leads to the site where its address is known', () => {
    const known = { ...places, siteUrl: 'https://example.org/' };
    expect(inOneFile(link('en/?figure=people'), known)).toBe(link('https://example.org/en/?figure=people'));
  });

  it('leaves links within the document and to elsewhere as they are', () => {
    for (const href of ['#s1', 'https://example.org/', 'mailto:a@example.org'])
      expect(inOneFile(link(href), places)).toBe(link(href));
  });

  it('leaves out the lines that lead to the corrections, which the file does not hold', () => {
    const html =
      '<p>one</p><p class="corrected s_1">Corrected <a href="fr/corrections/#a">a</a></p><p>two</p>';
    expect(inOneFile(html, places)).toBe('<p>one</p><p>two</p>');
  });
});
