import { describe, expect, it } from 'vitest';
import { declaration } from '../../tests/declaration.ts';
import { isStated } from '../model/schema.ts';
import { jsonld } from './jsonld.ts';

interface Node {
  '@type': string;
  '@id': string;
  [key: string]: unknown;
}

const nodes = (id: string): Node[] => {
  const figure = declaration.figures.filter(isStated).find((candidate) => candidate.id === id)!;
  const words = { figure, said: 'plus de 2 700', label: 'personnes' };
  return (jsonld([words], declaration, 'fr') as { '@graph': Node[] })['@graph'];
};
const node = (id: string, type: string) => nodes(id).find((each) => each['@type'] === type);

describe('jsonld(figures, declaration, lang)', () => {
  it('gives a "more than" as a lower bound, never as a value', () => {
    expect(node('removals', 'Observation')).toMatchObject({
      minValue: 2700,
      unitText: 'person',
      observationPeriod: '2015/2016-08-30',
      description: 'plus de 2 700 personnes',
    });
    expect(node('removals', 'Observation')).not.toHaveProperty('value');
  });

  it('gives money by its code and a bare number as a value', () => {
    expect(node('funding', 'Observation')).toMatchObject({ value: 100_000_000, unitCode: 'EUR' });
  });

  it('quotes each language to the letter, and calls a translation one', () => {
    const quotations = nodes('removals').filter((each) => each['@type'] === 'Quotation');
    expect(quotations.map(({ text, inLanguage }) => [inLanguage, text])).toEqual([
      ['fr', 'plus de 2.700 migrants irréguliers'],
      ['en', 'more than 2,700 irregular migrants'],
    ]);
    expect(quotations[1]).toMatchObject({ translationOfWork: { '@id': '#quotation-removals-fr' } });
  });

  it('names no id that is not there', () => {
    const all = nodes('removals');
    const named = [...JSON.stringify(all).matchAll(/"@id":"(#[^"]+)"/g)].map(([, id]) => id);
    expect(named.filter((id) => !all.some((each) => each['@id'] === id))).toEqual([]);
  });

  it('names those who speak, and the day', () => {
    expect(node('removals', 'CreativeWork')).toMatchObject({
      datePublished: '2016-08-30',
      author: declaration.about.parties.map(({ name }) => ({ '@type': 'Person', name })),
    });
  });
});
