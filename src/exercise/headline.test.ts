import { describe, expect, it } from 'vitest';
import { grammar } from '../i18n/grammars.ts';
import { judgeHeadline, type HeadlineRule } from './headline.ts';

const rule: HeadlineRule = {
  figures: [
    { value: 7000, magnitudeStatus: '~', relation: null, said: 'environ 7 000' },
    { value: 5000, magnitudeStatus: '=', relation: 'part-of', said: 'dont 5 000' },
    { value: 2700, magnitudeStatus: '>', relation: null, said: 'plus de 2 700' },
  ],
  dates: [2015, 2016, 30],
  speakers: ['ministre', 'Déclaration', 'Rudd'],
};
const french = await grammar('fr');
const judge = (headline: string) => judgeHeadline(headline, rule, french);
const is = (headline: string) => judge(headline).map((finding) => finding.is);

describe('judgeHeadline(headline, rule, grammar)', () => {
  it('says that a number keeps its qualifier, and who speaks', () => {
    expect(judge('Plus de 2\u202f700 personnes éloignées, disent les ministres')).toEqual([
      { is: 'kept', token: '2\u202f700', said: 'plus de 2 700' },
      { is: 'speaks', token: 'ministres' },
    ]);
  });

  it.each([
    ['2 700 personnes éloignées', 'lost'],
    ['Environ 2.700 personnes', 'lost'],
    ['plus de 2700 personnes', 'kept'],
    ['près de 7 000 personnes', 'kept'],
  ])('reads "%s" as it is typed, and says that the qualifier is %s', (headline, verdict) => {
    expect(is(headline)).toEqual([verdict, 'silent']);
  });

  it('asks for what ties a part to its whole where the words are not there', () => {
    expect(is('Environ 7 000 personnes, dont 5 000 sans logement')).toEqual(['kept', 'kept', 'silent']);
    expect(judge('5 000 sans logement')).toContainEqual({
      is: 'tied',
      token: '5\u202f000',
      said: 'dont 5 000',
    });
  });

  it('takes a number for the one of two equal ones that is said so, or names both', () => {
    const centres = { value: 5000, magnitudeStatus: '>', relation: null, said: 'plus de 5 000' } as const;
    const both = { ...rule, figures: [centres, ...rule.figures] };
    const [bare] = judgeHeadline('5 000 sans logement', both, french);
    expect(bare).toMatchObject({ is: 'tied', said: 'dont 5 000' });
    const [vague] = judgeHeadline('environ 5 000 personnes', both, french);
    expect(vague).toMatchObject({ is: 'lost', said: 'plus de 5 000 / dont 5 000' });
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
  });

  it('knows two equal numbers apart by the words that tie the second to the first', () => {
    const twice: HeadlineRule = {
      ...rule,
      figures: [
        { value: 28, magnitudeStatus: '=', relation: null, said: '28' },
        { value: 28, magnitudeStatus: '=', relation: 'follows', said: 'suivis de 28' },
      ],
    };
    expect(judgeHeadline('28 filières, suivies de 28 autres', twice, french)).toEqual([
      { is: 'kept', token: '28', said: '28' },
      { is: 'kept', token: '28', said: 'suivis de 28' },
      { is: 'silent' },
    ]);
  });

  it('finds who speaks whatever the accents and the letters are', () => {
    expect(is('RUDD parle')).toEqual(['without', 'speaks']);
    expect(is('Une declaration')).toEqual(['without', 'speaks']);
    expect(is('L’administration parle')).toEqual(['without', 'silent']);
  });
});
