import { describe, expect, it } from 'vitest';
import { declaration } from '../../../../tests/declaration.ts';
import { qualifiers } from '../../../figure/qualified-number.ts';
import { createLocale } from '../../../i18n/locale.ts';
import { shownBy, usedQualifiers } from './used-qualifiers.ts';

const used = usedQualifiers(declaration, 'fr');
const shown = used.map(({ examples }) => shownBy(examples, declaration, createLocale('fr')));

it('usedQualifiers(declaration, lang) gives each qualifier of the text with the figures that have it', () => {
  expect(used.map(({ qualifier, examples }) => [qualifier, examples.length])).toEqual([
    ['=', 3],
    ['~', 1],
    ['>', 3],
    ['part-of', 1],
    ['adds-to', 1],
    ['follows', 1],
  ]);
});

describe('shownBy(examples, declaration, locale)', () => {
  it('gives a panel with a figure of the qualifier', () => {
    for (const [i, { qualifier }] of used.entries()) {
      expect(qualifiers(shown[i]!.example)).toContain(qualifier);
      expect(shown[i]?.figures.map(({ id }) => id)).toContain(shown[i]?.example.id);
    }
  });

  it('gives the panel with the fewest figures', () => {
    expect(shown.map((each) => each?.figures.length)).toEqual([1, 2, 1, 2, 2, 2]);
  });

  it('gives null where no panel draws them', () => {
    expect(shownBy([], declaration, createLocale('fr'))).toBeNull();
  });
});
