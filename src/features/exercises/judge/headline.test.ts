import { describe, expect, it } from 'vitest';
import { grammar, headlineWords } from '../../../i18n/grammars.ts';
import { judgeHeadline } from './headline.ts';
import type { HeadlineFinding } from './headline/finding.ts';
import type { HeadlineRule, Sayable } from '../../../contract/headline-rule.ts';

const present: Sayable = {
  id: 'present',
  value: 7000,
  magnitudeStatus: '~',
  relation: null,
  quoted: '« environ 7.000 migrants »',
  terms: { named: [['migrants', 'personnes'], ['à Calais']], allowed: ['actuellement'] },
};
const unhoused: Sayable = {
  id: 'unhoused',
  value: 5000,
  magnitudeStatus: '=',
  relation: { type: 'part-of', of: 'present' },
  quoted: '« dont 5.000 sans logement »',
  terms: { named: [['sans logement', 'sans abri']], allowed: ['migrants', 'à Calais'] },
};
const centres: Sayable = {
  id: 'centres',
  value: 5000,
  magnitudeStatus: '>',
  relation: null,
  quoted: '« plus de 5.000 migrants dans des centres provisoires »',
  terms: { named: [['centres provisoires'], ['depuis 2015']], allowed: ['migrants'] },
};
const rule: HeadlineRule = {
  figures: [present, unhoused, centres],
  derived: [12000],
  dates: ['30 août 2016', '30 août', 'août 2016'],
  speakers: ['ministres', 'déclaration', 'Cazeneuve', 'Paris'],
};
const french = { numerals: await grammar('fr'), headlines: await headlineWords('fr') };
const drawn = rule.figures.map(({ id }) => id);
const judge = (headline: string): HeadlineFinding[] => judgeHeadline(headline, rule, french, drawn);
/** The findings, each with its words: "close: près de". */
const brief = (headline: string): string[] =>
  judge(headline).map((finding) => {
    const words = 'words' in finding ? finding.words : '';
    return words === '' ? finding.is : `${finding.is}: ${words}`;
  });
/** The findings in a headline that is without objections but for the words put into it. */
const without =
  (...fine: string[]) =>
  (each: string) =>
    !fine.includes(each.split(':')[0] ?? '');
const objections = (headline: string) => brief(headline).filter(without('worded', 'bare', 'speaks'));

describe('judgeHeadline(headline, rule, language)', () => {
  it('names the word beside a number, the words of the text, and who speaks', () => {
    expect(judge('Environ  7\u202f000 migrants à Calais, disent les ministres')).toEqual([
      { is: 'worded', token: '7\u202f000', words: 'Environ', quoted: present.quoted },
      { is: 'speaks', token: 'ministres' },
    ]);
  });

  it.each([
    'Environ 7.000 migrants à Calais, selon Cazeneuve',
    'ENVIRON 7000 MIGRANTS À CALAIS, SELON CAZENEUVE',
    '7 000 migrants environ à Calais, selon Cazeneuve',
    'Sept mille migrants environ à Calais, selon Cazeneuve',
    'Environ 7k migrants à Calais, selon Cazeneuve',
    'À peu près 7 000 migrants à Calais, selon Cazeneuve',
    'Cazeneuve : environ 7 000 migrants à Calais, dont 5 000 sans logement',
    'Environ 7 000 migrants à Calais, dont 5 000 sans logement (déclaration)',
    '5 000 migrants sans abri à Calais, d’après Paris',
    'Sur environ 7 000 migrants à Calais, 5 000 sont sans logement, selon la déclaration',
    'Environ 7 000 migrants à Calais, 5 000 d’entre eux sans logement, selon la déclaration',
    'Selon les ministres, plus de 5 000 migrants dans des centres provisoires depuis 2015',
  ])('has no objections to “%s”', (headline) => {
    expect(objections(headline)).toEqual([]);
  });

  it.each([
    ['7 000 migrants à Calais', 'missing'],
    ['Plus de 7 000 migrants à Calais', 'wrong: Plus de'],
    ['Pas plus de 7 000 migrants à Calais', 'wrong: Pas plus de'],
    ['Près de 7 000 migrants à Calais', 'close: Près de'],
    ['7 000 migrants à Calais ou presque', 'close: ou presque'],
    ['Plus de 5 000 migrants sans logement', 'added: Plus de'],
    ['5 000 migrants au moins dans des centres provisoires depuis 2015', 'close: au moins'],
    ['Plus de 5 000 migrants', 'equal'],
    ['Environ 7 000 migrants', 'lacks: à Calais'],
    ['Environ 7 000 migrants sans logement à Calais', 'mixed: sans logement'],
    ['Environ 7 000 migrants arrivés à Calais', 'unknown: arrivés'],
    ['Il n’y a pas environ 7 000 migrants à Calais', 'denied: n, pas'],
    ['71 % des migrants à Calais', 'share'],
    ['12 000 migrants', 'derived'],
    ['9 000 migrants', 'other'],
    ['Environ 7 000 migrants à Calais ; 5 000 sans logement', 'untied'],
    ['Environ 7 000 migrants à Calais, plus 5 000 sans logement', 'mistied: plus'],
    ['Des migrants à Calais depuis 2015', 'without'],
  ])('objects to “%s”: %s', (headline, objection) => {
    expect(objections(`${headline}, selon les ministres`)).toContain(objection);
  });

  it('reads a number of several words as one, and none in the name of a speaker', () => {
    const own = { ...rule, figures: [{ ...present, value: 2700 }], speakers: ['deux ministres'] };
    const headline = 'Environ deux mille sept cents migrants à Calais, selon deux ministres';
    expect(judgeHeadline(headline, own, french, drawn).map(({ is }) => is)).toEqual(['worded', 'speaks']);
  });

  it('tells who may speak from who does, and a place from a speaker', () => {
    expect(brief('Environ 7 000 migrants à Calais, les ministres').at(-1)).toBe('perhaps');
    expect(brief('Environ 7 000 migrants à Calais').at(-1)).toBe('silent');
    expect(objections('5 000 migrants sans logement à Paris, selon les ministres')).toEqual([
      'unknown: Paris',
    ]);
  });

  it('confirms nothing about a figure without terms', () => {
    const own = { ...rule, figures: [{ ...present, terms: null }] };
    const found = judgeHeadline('Environ 7 000 migrants, selon Cazeneuve', own, french, drawn);
    expect(found).toContainEqual({ is: 'unknown', words: 'migrants' });
  });

  it('says so if the number is not in the drawing', () => {
    expect(judgeHeadline('Environ 7 000 migrants à Calais', rule, french, ['unhoused'])[0]).toEqual({
      is: 'without',
    });
  });

  it('takes a number for a date only where a date is written', () => {
    expect(brief('30 migrants à Calais, selon les ministres').join()).toContain('other');
    expect(
      brief('Le 30 août 2016, environ 7 000 migrants à Calais, selon les ministres').join(),
    ).not.toContain('other');
  });
});
