import { describe, expect, it } from 'vitest';
import { citations, citedParty, type CitedWork } from './cite.ts';

const site: CitedWork = {
  id: 'orchard-site',
  type: 'webpage',
  title: 'L’État du verger\u00a0: plus de 2\u202f700 pommes',
  container: 'Les vergers',
  authors: [citedParty('Bernard Cazeneuve'), citedParty('Ursula von\u00a0der\u00a0Leyen')],
  publisher: 'Pommes & Cie',
  place: 'Paris',
  issued: '2016-08-03',
  version: '0.1.0',
  url: `https://example.org/${'orchard/'.repeat(12)}?a=1&b=50%25#x_y`,
  language: 'fr',
  note: 'D’après une copie.',
};
const { issued: _issued, url: _url, ...undated } = site;
const english: CitedWork = { ...site, title: 'An orchard, and how it grows', language: 'en' };

describe('citations(work, locale)', () => {
  it('speaks French in French', () => {
    const { apa, chicago } = citations(site, 'fr-FR');
    expect(apa).toBe(
      `Cazeneuve, B., & von\u00a0der\u00a0Leyen, U. (2016, août 3). ${site.title}. Pommes & Cie. Les vergers. ${site.url}`,
    );
    expect(chicago).toMatch(/^Cazeneuve, Bernard, et Ursula von/);
    expect(chicago).toContain('3 août 2016');
  });

  it('speaks English in English, with the English capitals of Chicago', () => {
    const { apa, chicago } = citations(english, 'en-US');
    expect(apa).toContain('(2016, August 3). An orchard, and how it grows.');
    expect(chicago).toContain('“An Orchard, and How It Grows.”');
    expect(chicago).toContain(', and Ursula von');
    expect(chicago).toContain('August 3, 2016');
  });

  it.each([
    ['en-GB', 'en-US'],
    ['fr-CA', 'fr-FR'],
    ['pt-PT', 'en-US'],
  ])('takes for %s the words of %s', (locale, known) => {
    expect(citations(site, locale)).toEqual(citations(site, known));
  });

  it('says that a work has no date, in either language, and gives no address that is not there', () => {
    expect(citations(undated, 'fr-FR').apa).toContain('(s.\u00a0d.)');
    expect(citations(undated, 'en-GB').apa).toContain('(n.d.)');
    expect(Object.values(citations(undated, 'en-GB')).join()).not.toMatch(/http|undefined|NaN/);
  });

  it('puts the address of an undated work after the rest, and never an empty "retrieved"', () => {
    const { apa } = citations({ ...undated, url: 'https://example.org/' }, 'en-US');
    expect(apa).toMatch(/ Les vergers\. https:\/\/example\.org\/$/);
    expect(apa).not.toContain('Retrieved');
  });

  it('begins with the publisher, the title or the site where nobody is named, and has no empty field', () => {
    const { publisher: _publisher, ...unpublished } = site;
    const { apa, chicago, bibtex, csl, ris } = citations({ ...site, authors: [] }, 'fr-FR');
    expect(apa.startsWith('Pommes & Cie. (2016, août 3). ')).toBe(true);
    expect(citations({ ...unpublished, authors: [] }, 'fr-FR').apa.startsWith(site.title)).toBe(true);
    expect(chicago.startsWith('Les vergers. «')).toBe(true);
    expect(bibtex + csl + ris).not.toMatch(/author|AU {2}-|\{\}/);
  });

  it('gives the address once in BibTeX where there is no publisher', () => {
    const { publisher: _publisher, container: _container, ...alone } = site;
    expect(citations(alone, 'fr-FR').bibtex.split(site.url!)).toHaveLength(2);
  });

  it.each(['fr-FR', 'en-US'])('is one line without an end in APA and Chicago, in %s', (locale) => {
    for (const work of [site, undated, english, { ...site, type: 'report' as const }]) {
      const { apa, chicago } = citations(work, locale);
      expect(apa).toMatch(/^\S.*\S$/);
      expect(chicago).toMatch(/^\S.*\S$/);
    }
  });

  it('keeps the letters, the no-break spaces and the whole address in every style', () => {
    for (const text of Object.values(citations(site, 'fr-FR'))) {
      expect(text).toContain(site.title);
      expect(text).toContain(site.url);
    }
  });

  it('sets quotation marks inside those of its own apart from them', () => {
    const quoting = { ...site, title: 'Dire «\u00a0plus de\u00a0»' };
    expect(citations(quoting, 'fr-FR').apa).toContain('Dire «\u00a0plus de\u00a0».');
    expect(citations(quoting, 'fr-FR').chicago).toContain('«\u00a0Dire “plus de”\u00a0»');
  });

  it('sets a narrow no-break space where the title of a French work has a common one', () => {
    expect(citations({ ...site, title: 'Le verger : un' }, 'fr-FR').apa).toContain('Le verger\u202f: un.');
  });

  it('gives CSL-JSON that holds all that was given', () => {
    expect(JSON.parse(citations(site, 'fr-FR').csl)).toEqual([
      {
        id: 'orchard-site',
        type: 'webpage',
        title: site.title,
        'container-title': 'Les vergers',
        author: [
          { family: 'Cazeneuve', given: 'Bernard' },
          { family: 'von\u00a0der\u00a0Leyen', given: 'Ursula' },
        ],
        publisher: 'Pommes & Cie',
        'publisher-place': 'Paris',
        issued: { 'date-parts': [[2016, 8, 3]] },
        version: '0.1.0',
        URL: site.url,
        language: 'fr',
        note: 'D’après une copie.',
      },
    ]);
  });

  it('gives BibTeX with signs escaped in words and never in the address', () => {
    const { bibtex } = citations(site, 'fr-FR');
    expect(bibtex.split('\n')[0]).toBe('@misc{orchard-site,');
    expect(bibtex).toContain(`  title = {{${site.title}}},`);
    expect(bibtex).toContain(`  url = {${site.url}},`);
    expect(bibtex).toContain('  author = {Cazeneuve, Bernard and von\u00a0der\u00a0Leyen, Ursula},');
    expect(bibtex).toContain('  publisher = {Pommes \\& Cie},');
    expect(bibtex).toContain('  howpublished = {Les vergers},');
    expect(bibtex.endsWith('\n}')).toBe(true);
  });

  it('keeps the braces of BibTeX even whatever the title holds', () => {
    const { bibtex } = citations({ ...site, title: 'a } b \\ c_d 100 %' }, 'fr-FR');
    expect(bibtex).toContain('title = {{a \\} b \\textbackslash{} c\\_d 100 \\%}},');
  });

  it('gives RIS, a line a value, from TY to ER', () => {
    const lines = citations(site, 'fr-FR').ris.split('\n');
    expect(lines[0]).toBe('TY  - ELEC');
    expect(lines.at(-1)).toBe('ER  - ');
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
    expect(lines).toEqual(
      expect.arrayContaining([
        'AU  - Cazeneuve, Bernard',
        'AU  - von\u00a0der\u00a0Leyen, Ursula',
        'DA  - 2016/08/03',
        'PY  - 2016',
        'ID  - orchard-site',
        'T2  - Les vergers',
        `UR  - ${site.url}`,
      ]),
    );
  });

  it('tells a report from a page', () => {
    const { bibtex, ris } = citations({ ...site, type: 'report' }, 'fr-FR');
    expect(bibtex).toMatch(/^@techreport\{/);
    expect(bibtex).toContain('institution = {Pommes \\& Cie}');
    expect(ris).toMatch(/^TY {2}- RPRT\n/);
  });

  it('says the same of a work however often, and whatever came between', () => {
    const before = citations(site, 'fr-FR');
    citations({ ...english, id: site.id }, 'fr-FR');
    expect(citations(site, 'fr-FR')).toEqual(before);
  });

  it('throws where the locale is no language tag', () => {
    expect(() => citations(site, 'not a locale')).toThrow(RangeError);
  });
});

describe('citedParty(name)', () => {
  it.each([
    ['Amber Rudd', 'Amber', 'Rudd'],
    ['Jean de La Fontaine', 'Jean de La', 'Fontaine'],
    ['Ursula von\u00a0der\u00a0Leyen', 'Ursula', 'von\u00a0der\u00a0Leyen'],
    ['Voltaire', '', 'Voltaire'],
  ])('cuts %j at its last space', (name, given, family) => {
    expect(citedParty(name)).toEqual({ given, family });
  });

  it('gives a name of one word to every style whole', () => {
    const { apa, bibtex, ris } = citations({ ...site, authors: [citedParty('Voltaire')] }, 'fr-FR');
    expect(apa).toMatch(/^Voltaire\. \(2016/);
    expect(bibtex).toContain('author = {{Voltaire}},');
    expect(ris).toContain('AU  - Voltaire\n');
  });
});
