import { describe, expect, it } from 'vitest';
import { grammar } from '../../../i18n/grammars.ts';
import { judgeHeadline, type HeadlineRule } from './headline.ts';

const PRESENT = '« environ 7.000 migrants »';
const UNHOUSED = '« dont 5.000 sans logement »';
const CENTRES = '« plus de 5.000 migrants dans des centres provisoires »';
const REMOVED = '« plus de 2.700 migrants irréguliers »';

const unhoused = { value: 5000, magnitudeStatus: '=', relation: 'part-of', quoted: UNHOUSED } as const;
const rule: HeadlineRule = {
  figures: [
    { value: 7000, magnitudeStatus: '~', relation: null, quoted: PRESENT },
    unhoused,
    { value: 2700, magnitudeStatus: '>', relation: null, quoted: REMOVED },
    { value: 1000, magnitudeStatus: '=', relation: null, quoted: '« 1.000 policiers et gendarmes »' },
  ],
  dates: [2015, 2016, 30],
  speakers: ['ministre', 'Déclaration', 'Rudd'],
};
const french = await grammar('fr');
const judge = (headline: string) => judgeHeadline(headline, rule, french);
const is = (headline: string) => judge(headline).map((finding) => finding.is);

describe('judgeHeadline(headline, rule, grammar)', () => {
  it('says which word stands before a number, and that a word may say who speaks', () => {
    expect(judge('Plus  de 2\u202f700 personnes éloignées, disent les ministres')).toEqual([
      { is: 'worded', token: '2\u202f700', words: 'Plus de', quoted: REMOVED },
      { is: 'speaks', token: 'ministres' },
    ]);
  });

  it.each([
    ['2 700 personnes éloignées', 'lost', ''],
    ['Environ 2.700 personnes', 'lost', 'Environ'],
    ['Moins de 2 700 personnes', 'lost', 'Moins de'],
    ['pas plus de 2 700 personnes', 'lost', 'pas plus de'],
    ['plus de 2700 personnes', 'worded', 'plus de'],
    ['plus\u00a0de\n2\u00a0700 personnes', 'worded', 'plus de'],
    ['au moins 2700 personnes', 'close', 'au moins'],
    ['près de 7 000 personnes', 'close', 'près de'],
    ['quelque 7 000 personnes', 'close', 'quelque'],
    ['1 000 policiers', 'bare', ''],
    ['Plus de 1 000 policiers', 'lost', 'Plus de'],
    ['dont 1 000 policiers', 'lost', 'dont'],
    ['Dont 5 000 sans logement', 'worded', 'Dont'],
    ['dont environ 5 000 sans logement', 'lost', 'dont environ'],
    ['5 000 sans logement', 'tied', ''],
    ['complété par 5 000', 'tied', 'complété par'],
  ])(
    'reads "%s" as it is typed and compares its words with those of the text: %s',
    (headline, verdict, words) => {
      const [finding] = judge(headline);
      expect(finding).toMatchObject({ is: verdict, words });
    },
  );

  it('knows no two equal numbers apart, whatever words stand before them', () => {
    const centres = { value: 5000, magnitudeStatus: '>', relation: null, quoted: CENTRES } as const;
    const both = { ...rule, figures: [unhoused, centres] };
    for (const headline of ['5 000 sans logement', 'plus de 5 000 personnes', 'dont 5 000 sans logement'])
      expect(judgeHeadline(headline, both, french)).toEqual([
        { is: 'equal', token: '5\u202f000', quoted: `${UNHOUSED}, ${CENTRES}` },
        { is: 'silent' },
      ]);
  });

  it('names a number that is not in the drawing, but no date of the text', () => {
    expect(is('9 000 personnes depuis 2015')).toEqual(['without', 'other', 'silent']);
    expect(is('Depuis 2015, rien')).toEqual(['without', 'silent']);
  });

  it('takes a number in words for one of the drawing only where it is one', () => {
    expect(is('Deux ministres comptent plus de deux mille sept cents personnes')).toEqual([
      'without',
      'speaks',
    ]);
    expect(is('Mille policiers')).toEqual(['bare', 'silent']);
  });

  it('takes a number for none of its own words where the rule does not hold it', () => {
    const without = { ...rule, figures: [{ ...rule.figures[2]!, quoted: '« des migrants »' }] };
    expect(judgeHeadline('Plus de 2 700', without, french)[0]).toMatchObject({ is: 'close' });
  });

  it('finds who may speak whatever the accents and the letters are', () => {
    expect(is('RUDD parle')).toEqual(['without', 'speaks']);
    expect(is('Une declaration')).toEqual(['without', 'speaks']);
    expect(is('L’administration parle')).toEqual(['without', 'silent']);
  });
});
