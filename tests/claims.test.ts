import { describe, expect, it } from 'vitest';
import en from '../src/i18n/en/messages.json' with { type: 'json' };
import fr from '../src/i18n/fr/messages.json' with { type: 'json' };
import { localizedWords } from '../src/model/check/localized-words.ts';
import { files, type FileName } from '../src/model/schema.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { declaration, folder } from './declaration.ts';

/** All our own words: in the data by place, in annotation bodies, in messages. */
const all: { at: string; text: string }[] = [
  ...(Object.keys(files) as FileName[]).flatMap((file) =>
    localizedWords(file, JSON.parse(readFileSync(join(folder, file), 'utf8'))).flatMap(({ at, words }) =>
      Object.entries(words).map(([tag, text]) => ({ at: `${file} · ${at} · ${tag}`, text })),
    ),
  ),
  ...declaration.annotations.flatMap(({ id, body }) =>
    body.map(({ language, value }) => ({ at: `annotations.json · ${id} · ${language}`, text: value })),
  ),
  ...Object.entries(fr).map(([key, text]) => ({ at: `fr · ${key}`, text })),
  ...Object.entries(en).map(([key, text]) => ({ at: `en · ${key}`, text })),
];

/** Unfounded claims, with patterns of the words that would make them. */
const CLAIMS: { claim: string; said: RegExp; such: readonly string[] }[] = [
  {
    claim: 'which of the official versions came first',
    said: /(texte|version|langue) origina|l’original\b|original (text|version)|the original\b|official translation|traduction officielle/i,
    such: ['Texte original, empreinte', 'peut-être pas dans l’original', 'perhaps not in the original'],
  },
  {
    claim: 'that a bare number is an exact one',
    said: /donne comme exact|gives it as exact|(dirait|call it) exact|^Exact\b|exactement|\bexactly\b|(pas|not) (le nombre exact|the exact number)|(pas|not) give the exact/i,
    such: ['le texte le donne comme exact', 'Exact, around, more than', 'that this is not the exact number'],
  },
  {
    claim: 'that "more than" is "at least"',
    said: /au moins ce nombre|this number at least|peut être plus grand|may be larger/i,
    such: ['au moins ce nombre, et davantage', 'this number at least, and more'],
  },
  {
    claim: 'what the published English says where our translation alone was read',
    said: /aucun des deux textes|neither text/i,
    such: ['aucun des deux textes ne dit', 'Neither text gives a day'],
  },
  {
    claim: 'that a likeness of numbers is chance',
    said: /coïncidence|coincidence/i,
    such: ['C’est une coïncidence', 'It is a coincidence'],
  },
  {
    claim: 'that the text does not speak of where the asylum seekers are',
    said: /ne les relie|(text|that) (links|does not link) them|où sont maintenant|where these people are now/i,
    such: ['rien dans le texte ne les relie', 'nothing in the text links them'],
  },
  {
    claim: 'that a wrong answer is the one expected',
    said: /réponse attendue|expected answer/i,
    such: ['Réponse attendue : « environ 2 000 sont logées »', 'Expected answer: “around”'],
  },
];

describe('our words claim no more than is known', () => {
  it.each(CLAIMS)('not $claim', ({ said, such }) => {
    expect(all.filter(({ text }) => said.test(text))).toEqual([]);
    for (const words of such) expect(words).toMatch(said);
  });
});

/** Words of the published English for which the site uses others, by view; known from a secondary copy. */
const PUBLISHED: Record<string, readonly string[]> = {
  funding: ['provided', 'to reinforce security'],
  housing: ['from the Calais region'],
  removals: ['illegal migrants'],
  networks: ['criminal networks', 'disrupted'],
};

describe('H10: the published English', () => {
  it.each(Object.entries(PUBLISHED))('is told to differ in %s, in every language', (id, words) => {
    const comparison = declaration.views.find((view) => view.id === id)?.comparison ?? [];
    for (const tag of declaration.languages) {
      const told = comparison.map((difference) => difference[tag] ?? '').join('\n');
      for (const word of words) expect(told, tag).toContain(word);
    }
  });

  it('is never quoted without saying that it is known from a secondary copy', () => {
    const words = new RegExp(Object.values(PUBLISHED).flat().join('|'));
    const quoting = all.filter(
      ({ text }) =>
        /[“«]\s?(provided|to reinforce|illegal|criminal|disrupted|from the Calais region)/.test(text) &&
        words.test(text),
    );
    expect(quoting.length).toBeGreaterThan(10);
    expect(quoting.filter(({ text }) => !/copie secondaire|secondary copy/.test(text))).toEqual([]);
  });
});

describe('what the text says stays in what we make of it', () => {
  const wordsOfFigure = (id: string, tag: string): string => {
    const figure = declaration.figures.find((candidate) => candidate.id === id);
    return figure && 'quotedFrom' in figure ? (figure.quotedFrom[tag]?.suffix ?? '').trim() : '';
  };

  it.each(declaration.languages)('where the asylum seekers are said to be, in %s', (tag) => {
    const words = wordsOfFigure('asylum-scheme', tag);
    expect(words).not.toBe('');
    const figure = declaration.figures.find(({ id }) => id === 'asylum-scheme');
    const reasons = ['taken-in-against-present', 'two-thousand-twice'].map(
      (id) => declaration.refusals.find((refusal) => refusal.id === id)?.reason[tag],
    );
    const view = declaration.views.find(({ id }) => id === 'housing');
    const step = declaration.lesson.find(({ id }) => id === 'taken-in-since');
    for (const text of [
      figure?.label[tag],
      figure && 'shortLabel' in figure ? figure.shortLabel[tag] : '',
      ...reasons,
      view?.panels[1]?.caption?.[tag],
      view?.plain[tag],
      view?.summary[tag],
      step?.notes.map((note) => note[tag]).join('\n'),
    ])
      expect(text).toContain(words);
  });

  it.each([
    ['fr', 'prévenir toute intrusion'],
    ['en', 'prevent any intrusion'],
  ])('what the officers are there for, in %s', (tag, words) => {
    expect(declaration.views.find(({ id }) => id === 'officers')?.plain[tag]).toContain(words);
  });
});
