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
    const source =
      'the joint declaration of the French and British interior ministers (Paris, 30 August 2016)';
    const claim = 'more than 2,700 people removed from French territory (since 2015, to 30 August 2016)';
    const notes =
      'No upper value is given. The sentence speaks of French territory; it does not say that these people were in Calais. Our own English translation; it is not official.';
    expect(copy('removals', 'en')).toEqual({
      post: `According to ${source}: ${claim}.`,
      press: `According to ${source}, section 2, point 4: “more than 2,700 irregular migrants”. In our words: ${claim}. ${notes}`,
      slide: `M${claim.slice(1)}\nJoint declaration of the French and British interior ministers, Paris, 30 August 2016`,
      alt: `According to ${source}: ${claim}. ${notes}`,
    });
  });

  it('never says a part without its whole, nor what follows without what comes first', () => {
    expect(copy('migrants-unhoused', 'fr').slide).toMatch(
      /^Environ 7\u202f000 personnes présentes à Calais \(à la date du texte\), dont 5\u202f000 sans logement\n/,
    );
    expect(copy('networks-2016', 'fr').slide).toMatch(
      /^28 filières démantelées \(«\u00a0en 2015\u00a0»\), puis 28 autres filières démantelées \(/,
    );
  });

  it('says who acts, where the text names somebody', () => {
    expect(copy('funding', 'en').post).toContain(
      '€100\u00a0million released to resolve the situation in the Calais area by raising security at the ports and the tunnel (period not stated; by the British authorities)',
    );
  });

  it.each(declaration.languages)(
    'names the source and the period of every figure, in %s, in every length',
    (lang) => {
      setLanguage(lang);
      for (const figure of stated) {
        const texts = copyOf(figure, declaration, lang);
        const who = [declaration.about.title[lang]!, declaration.about.attribution[lang]!];
        for (const length of LENGTHS) {
          expect(
            who.some((source) => texts[length].includes(source)),
            texts[length],
          ).toBe(true);
          expect(texts[length], 'a period in brackets').toMatch(/\(.+\)/);
        }
      }
    },
  );
});
