import { describe, expect, it } from 'vitest';
import { declaration } from '../../tests/declaration.ts';
import { grammar } from '../i18n/grammars.ts';
import { createLocale } from '../i18n/locale.ts';
import { numbers } from '../model/numerals.ts';
import { isStated } from '../model/schema.ts';
import { copyOf, LENGTHS } from './copy.ts';
import { placeText } from './place-text.ts';

const stated = declaration.figures.filter(isStated);

function copy(id: string, lang: string) {
  return copyOf(
    stated.find((figure) => figure.id === id)!,
    declaration,
    createLocale(lang),
  );
}

describe('copyOf(figure, declaration, locale)', () => {
  it('says a lower bound with its qualifier, its period, its source, and that there is no upper value', () => {
    const source =
      'the joint declaration of the French and British interior ministers (Paris, 30 August 2016)';
    const claim = 'more than 2,700 people removed from French territory (since 2015, to 30 August 2016)';
    const notes =
      'No upper value is given. The text says “removed from French territory”; it does not say that these people were in Calais. Our own English translation; it is not official.';
    expect(copy('removals', 'en')).toEqual({
      post: `According to ${source}: ${claim}.`,
      press: `According to ${source}, section 2, point 4: “more than 2,700 irregular migrants”. In other words: ${claim}. ${notes}`,
      slide: `M${claim.slice(1)}\nJoint declaration of the French and British interior ministers, Paris, 30 August 2016`,
      alt: `According to ${source}: ${claim}. ${notes}`,
    });
  });

  it('never says a part without its whole, nor what follows without what comes first', () => {
    expect(copy('migrants-unhoused', 'fr').slide).toMatch(
      /^Environ 7\u202f000 personnes présentes à Calais \(à la date du texte\), dont 5\u202f000 sans logement\n/,
    );
    expect(copy('networks-2016', 'fr').slide).toMatch(
      /^28 filières démantelées \(«\u00a0en 2015\u00a0»\), puis 28 autres en 2016, jusqu’au 30\u00a0août \(/,
    );
  });

  it('says once how what was added is tied to what it was added to', () => {
    expect(copy('officers-added', 'fr').post).toContain(
      '\u202f; en complément, 160 agents («\u00a0récemment\u00a0»)',
    );
    expect(copy('officers-added', 'en').post).toContain('; in addition, 160 officers (“recently”)');
  });

  it('says who acts, where the text names somebody', () => {
    expect(copy('funding', 'en').post).toContain(
      '€100\u00a0million released to resolve the situation in the Calais area by raising security at the ports and the tunnel (period not stated; by the British authorities)',
    );
  });

  it.each(declaration.languages)('of every figure is approved, in %s, in every length', async (lang) => {
    const texts = stated.map(({ id }) =>
      Object.entries(copy(id, lang)).map(([length, text]) => `${id}, ${length}:\n${text}\n`),
    );
    await expect(texts.flat().join('\n')).toMatchFileSnapshot(`../../tests/snapshots/copies.${lang}.txt`);
  });

  it.each(declaration.languages)('names no number of a figure that it does not tell, in %s', async (lang) => {
    const numerals = await grammar(lang);
    const dates = ['title', 'attribution'] as const;
    for (const figure of stated) {
      const told = stated.filter(({ id }) => id === figure.id || id === figure.relation?.of);
      const { press, alt } = copy(figure.id, lang);
      const place = placeText(
        figure.quotedFrom[lang]!.segment,
        declaration.about.outline,
        createLocale(lang),
      );
      const free = [
        ...dates.map((name) => declaration.about[name][lang]!),
        place,
        ...told.flatMap(({ temporalCoverage }) => temporalCoverage?.split(/\D+/) ?? []),
      ].join(' ');
      const allowed = new Set([
        ...told.map(({ value }) => value),
        ...numbers(free, numerals).map(({ value }) => value),
      ]);
      for (const { token, value } of [press, alt].flatMap((text) => numbers(text, numerals)))
        expect(allowed.has(value), `${figure.id}: ${token}`).toBe(true);
    }
  });

  it.each(declaration.languages)(
    'has no note on the drawing, nor on a figure that it does not tell, in %s',
    (lang) => {
      for (const figure of stated) {
        const told = [figure.id, figure.relation?.of];
        const texts = Object.values(copy(figure.id, lang)).join('\n');
        const notes = declaration.views.flatMap((view) => view.notes);
        for (const { about, figures, text } of notes)
          expect(texts.includes(text[lang]!), `${figure.id}: ${text[lang]!}`).toBe(
            about === 'words' && figures.every((id) => told.includes(id)),
          );
      }
    },
  );

  it.each(declaration.languages)(
    'names the source and the period of every figure, in %s, in every length',
    (lang) => {
      for (const figure of stated) {
        const texts = copyOf(figure, declaration, createLocale(lang));
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
