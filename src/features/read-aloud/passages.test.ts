// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rangeOfSentence, sentencesOf } from './page-sentences.ts';
import { excerpt, parallelPassage, passageAt, passagesOf } from './passages.ts';
import { grammars } from '../../../tests/example.ts';

beforeAll(() => {
  // jsdom has none.
  Object.assign(globalThis, { CSS: { escape: (id: string) => id } });
});

beforeEach(() => {
  document.body.innerHTML = `
    <div class="words">
      <p id="p1" class="passage" lang="fr">Environ <a data-figure="f"><span>7.0</span>00</a> migrants. Un <b>défi</b>.</p>
      <p class="passage parallel" lang="en">Around <a data-figure="f">7,000</a> migrants.</p>
    </div>
    <figure><svg><a data-figure="f"></a></svg></figure><p class="note">Note</p>`;
});

const at = (selector: string) => passageAt(document, document.querySelector(selector)!);

describe('passageAt(article, place)', () => {
  it('knows a passage from a word in it, in either language, and from the marks of its number', () => {
    expect([at('b'), at('.parallel'), at('svg a'), at('.note')]).toEqual(['p1', 'p1', 'p1', null]);
  });
});

describe('parallelPassage(article, id)', () => {
  it('is the same passage in the other language, or null', () => {
    expect(parallelPassage(document, 'p1')?.lang).toBe('en');
    expect(parallelPassage(document, 'p2')).toBeNull();
  });
});

describe('sentencesOf(passage, id, language)', () => {
  it('gives each sentence as it is spoken, and where it stands', () => {
    const language = { locale: 'fr-FR', grammar: grammars.fr, said: {}, saidBeforeNumber: {} };
    const found = passagesOf(document).flatMap((passage) => sentencesOf(passage, passage.id, language));
    expect(found.map(({ id, lang, spoken }) => [id, lang, spoken])).toEqual([
      ['p1', 'fr', 'Environ 7000 migrants.'],
      ['p1', 'fr', 'Un défi.'],
    ]);
    expect(found.map((sentence) => String(rangeOfSentence(sentence)))).toEqual([
      'Environ 7.000 migrants.',
      'Un défi.',
    ]);
  });
});

describe('excerpt(text)', () => {
  it('is the first words, and a short text whole', () => {
    expect(excerpt('Un réel\u00a0défi')).toBe('Un réel défi');
    expect(excerpt('Nous nous engageons notamment dans les prochains mois')).toBe(
      'Nous nous engageons notamment dans\u00a0…',
    );
  });
});
