import { describe, expect, it } from 'vitest';
import { declaration } from '../../tests/declaration.ts';
import { setLanguage } from '../i18n/index.ts';
import { isStated } from '../model/schema.ts';
import { copyOf, LENGTHS } from './copy.ts';

const stated = declaration.figures.filter(isStated);

function copy(id: string, lang: string) {
  setLanguage(lang);
  return copyOf(
    stated.find((figure) => figure.id === id)!,
    declaration,
    lang,
  );
}

describe('copyOf(figure, declaration, lang)', () => {
  it('says a lower bound with its qualifier, its period, its source, and that there is no upper value', () => {
    expect(copy('removals', 'en')).toEqual({
      post: 'More than 2,700 people removed from French territory (“Since 2015”). Said in: Joint declaration of the French and British interior ministers, Paris, 30 August 2016.',
      press:
        '“more than 2,700 irregular migrants” (Joint declaration of the French and British interior ministers, Paris, 30 August 2016, section 2, point 4). That is: more than 2,700 people removed from French territory (“Since 2015”). No upper value is given. Our own English translation; it is not official.',
      slide:
        'More than 2,700 people removed from French territory (“Since 2015”)\nJoint declaration of the French and British interior ministers, Paris, 30 August 2016',
      alt: 'More than 2,700 people removed from French territory (“Since 2015”). No upper value is given. Our own English translation; it is not official. Joint declaration of the French and British interior ministers, Paris, 30 August 2016.',
    });
  });

  it('never says a part without its whole', () => {
    expect(copy('migrants-unhoused', 'fr').slide).toBe(
      'Environ 7\u202f000 personnes présentes à Calais («\u00a0actuelle\u00a0»), dont 5\u202f000 personnes sans logement\nDéclaration conjointe des ministres de l’intérieur français et britannique, Paris, 30 août 2016',
    );
  });

  it.each(declaration.languages)(
    'names the source and the period of every figure, in %s, in every length',
    (lang) => {
      setLanguage(lang);
      for (const figure of stated) {
        const texts = copyOf(figure, declaration, lang);
        const when = figure.periodQuotedFrom?.[lang]?.exact ?? '';
        for (const length of LENGTHS) {
          expect(texts[length]).toContain(declaration.about.title[lang]);
          expect(texts[length]).toContain(when);
        }
      }
    },
  );
});
