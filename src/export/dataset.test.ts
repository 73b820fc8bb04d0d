import { describe, expect, it } from 'vitest';
import { declaration } from '../../tests/declaration.ts';
import { dataset } from './dataset.ts';
import { dataRows } from './rows.ts';

const of = (lang: string) => {
  const words = declaration.figures.map((figure) => ({
    figure,
    said: String(figure.value),
    label: figure.label[lang]!,
    when: '',
    place: '',
    formula: '',
  }));
  return dataset(dataRows(words, declaration, lang), declaration, lang);
};

describe('dataset(rows, declaration, lang)', () => {
  it('says what it is, whose words they are and where they come from, in the language asked for', () => {
    expect(of('en')).toMatchObject({
      title: declaration.about.title.en,
      language: 'en',
      originalLanguage: 'fr',
      declaredOn: '2016-08-30',
      speakers: [
        { name: 'Bernard Cazeneuve', role: 'Minister of the Interior, France' },
        { name: 'Amber Rudd', role: 'Home Secretary, United Kingdom' },
      ],
      rights: declaration.about.rights.en,
    });
    expect(of('fr').sources).toEqual(
      declaration.about.sources.map(({ label, url }) => ({ title: label.fr, url })),
    );
  });

  it('says of a translation that it is one, and nothing of the original', () => {
    expect(of('en').notice).toBe('Our own English translation; it is not official.');
    expect(of('fr')).not.toHaveProperty('notice');
  });

  it('loses nothing as JSON', () => {
    const data = of('fr');
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    expect(data.figures.map(({ value }) => value)).toEqual(declaration.figures.map(({ value }) => value));
  });
});
