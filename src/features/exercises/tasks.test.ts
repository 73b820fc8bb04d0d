import { describe, expect, it } from 'vitest';
import { declaration } from '../../../tests/declaration.ts';
import { headlineVerdict } from '../../../tests/headlines/verdict.ts';
import { judgeHeadline } from './judge/headline.ts';
import { grammar, headlineWords } from '../../i18n/grammars.ts';
import { createLocale, type Key } from '../../i18n/locale.ts';
import type { Declaration } from '../../model/declaration.ts';
import type { Exercise } from '../../model/schema.ts';
import { headlineRule, speakersOf } from './headline-rule.ts';
import { chunksOf } from './passage-words.ts';
import type { Task } from './task.ts';
import { tasksOf } from './tasks.ts';

const languageOf = async (lang: string) => ({
  numerals: await grammar(lang),
  headlines: await headlineWords(lang),
});

/** Findings of the judge in a headline about a view. */
async function findingsIn(lang: string, id: string, headline: string) {
  const view = declaration.views.find((each) => each.id === id)!;
  const rule = headlineRule(declaration, createLocale(lang));
  const drawn = view.panels.flatMap(({ figures }) => figures);
  return judgeHeadline(headline, rule, await languageOf(lang), drawn);
}

const why = { fr: 'Parce que.', en: 'Because.' };
const [refusal] = declaration.refusals.filter(({ figures }) => figures.length === 2);

/** One exercise alone, as the first of a lesson. */
function only<K extends Exercise['kind']>(exercise: Extract<Exercise, { kind: K }>, lang = 'fr') {
  const [task] = tasksOf({ ...declaration, exercises: [exercise] }, createLocale(lang));
  return task as Extract<Task, { kind: K }>;
}

const around = only<'qualifier'>({
  kind: 'qualifier',
  id: 'around',
  segment: 's2-c3',
  answers: [
    { fr: { segment: 's2-c3', exact: 'environ' } },
    { fr: { segment: 's2-c3', exact: 'plus de', suffix: ' 5.000' } },
  ],
  why,
});
/** The word of a passage by its index. */
const wordAt = (index: number) =>
  chunksOf(declaration.segments['fr']?.['s2-c3'] ?? '')
    .flatMap(({ parts }) => parts)
    .find(({ word }) => word === index)?.text;

const compare = (from: Declaration = declaration) =>
  tasksOf(
    {
      ...from,
      exercises: [
        {
          kind: 'comparison',
          id: 'compare',
          refusal: refusal!.id,
          allowed: ['officers-total', 'migrants-remainder'],
          reason: why,
          wrongReasons: [{ text: why, reply: why }],
          why,
        },
      ],
    },
    createLocale('fr'),
  )[0] as Extract<Task, { kind: 'comparison' }>;

describe('tasksOf(declaration, locale)', () => {
  it('looks for the words of each answer, and knows the number and the period from them', () => {
    const { answers, number, when } = around.sought;
    expect(answers.map((words) => words.map(wordAt))).toEqual([['environ'], ['plus', 'de']]);
    expect(answers[1]?.map((word) => word - (answers[0]?.[0] ?? 0) > 20)).toEqual([true, true]);
    expect(number.slice(0, 2).map(wordAt)).toEqual(['7.000', 'migrants']);
    expect(when.map(wordAt)).toEqual(expect.arrayContaining(['actuelle', 'Depuis', '2015']));
  });

  it('offers every drawing, in an order that follows from the id of the task', () => {
    const marks = ['removals', 'migrants-unhoused', 'officers'].map((figure) =>
      only<'mark'>({ kind: 'mark', id: figure, figure, why }),
    );
    expect(marks.map(({ right }) => right)).toEqual([['>'], ['part-of'], ['=']]);
    const orders = marks.map(({ options }) => options.map(({ value }) => value));
    expect(new Set(orders.map((order) => order.join())).size).toBe(3);
    expect(new Set(orders.map((order) => order.toSorted().join())).size).toBe(1);
    expect(marks[0]?.options.map(({ letter }) => letter).join('')).toBe('abcdef');
  });

  it('sets a number in its sentence, so that one can see what it counts and when', () => {
    const { sentence, right } = only<'measure'>({
      kind: 'measure',
      id: 'measure',
      figure: 'removals',
      why,
    });
    expect(sentence).toEqual({
      before: 'Depuis 2015, ',
      words: 'plus de 2.700 migrants irréguliers',
      after: ' ont déjà été éloignés du territoire français',
    });
    expect(right).toBe('cumulative');
  });

  it('says comparisons in numbers with their qualifiers, and what allows those that hold', () => {
    const { options, right } = compare();
    const of = (value: string) => options.find((option) => option.value === value);
    expect(of('migrants-remainder')).toMatchObject({
      formula: 'environ 7\u202f000 − 5\u202f000',
      allowedBy: 'part-of',
    });
    expect(of('officers-total')?.allowedBy).toBe('adds-to');
    expect(of(right)).toMatchObject({ allowedBy: null, label: refusal?.title['fr'] });
    expect(of(right)?.formula).toMatch(/^plus de 2\u202f000 \+ plus de 5\u202f000$/);
  });

  it('has the same letters in every language', () => {
    const letters = declaration.languages.map((lang) => {
      return tasksOf(declaration, createLocale(lang)).map((task) => [
        task.number,
        'options' in task && task.options.map(({ value, letter }) => letter + value),
        'reasons' in task && task.reasons.map(({ value, letter }) => letter + value),
      ]);
    });
    expect(new Set(letters.map((each) => JSON.stringify(each))).size).toBe(1);
  });

  it('names the exercise that names something that is not there', () => {
    expect(() => only<'mark'>({ kind: 'mark', id: 'lost', figure: 'nothing', why })).toThrow(
      'exercise "lost" names "nothing", which is not there',
    );
  });
});

describe.each(declaration.languages)('the exercises of the lesson in %s', (lang) => {
  const tasks = tasksOf(declaration, createLocale(lang));

  it('are numbered, explained, and rest on words of the text', () => {
    expect(tasks.map(({ number }) => number)).toEqual(tasks.map((_, i) => i + 1));
    for (const task of tasks) {
      expect(task.why, task.id).not.toBe('');
      expect(task.rests.length, task.id).toBeGreaterThan(0);
    }
  });

  const rule = headlineRule(declaration, createLocale(lang));

  it('have examples of headlines with which the rule finds no fault', async () => {
    for (const task of tasks.filter((each) => 'drawn' in each)) {
      const found = judgeHeadline(task.example, rule, await languageOf(lang), task.drawn);
      expect(headlineVerdict(found), task.example).toBe('unobjectionable');
    }
  });

  it('have headlines to mend with which it finds a fault', async () => {
    const mended = tasks.filter((each) => each.kind === 'mend');
    expect(mended.length).toBeGreaterThan(0);
    for (const task of mended) {
      const found = judgeHeadline(task.faulty, rule, await languageOf(lang), task.drawn);
      expect(headlineVerdict(found), task.faulty).toBe('faulty');
    }
  });
});

describe('what is said of headlines that are false, or true in other words', () => {
  it.each([
    ['fr', 'housing', 'Plus de 2 000 migrants ont un logement, selon la déclaration', 'unknown', 'logement'],
    ['fr', 'housing', 'Plus de 5 000 personnes sans logement, selon deux ministres', 'added', 'Plus de'],
    ['fr', 'housing', 'Environ 2 000 migrants ont un logement, selon la déclaration', 'wrong', 'Environ'],
    ['fr', 'housing', 'Déclaration : 5 000 migrants ont été pris en charge', 'missing', ''],
    ['fr', 'housing', 'Près de 7 000 migrants, dit Rudd', 'close', 'Près de'],
    ['fr', 'housing', 'Quelque 7 000 migrants, dit Rudd', 'close', 'Quelque'],
    ['en', 'housing', 'Nearly 7,000 migrants', 'close', 'Nearly'],
    ['en', 'housing', 'Some 7,000 migrants', 'close', 'Some'],
    ['fr', 'removals', 'Au moins 2 700 migrants expulsés de Calais, selon eux', 'close', 'Au moins'],
    ['fr', 'removals', 'Plus de 2 700 migrants expulsés de Calais, selon eux', 'mixed', 'Calais'],
    ['en', 'removals', 'At least 2,700 migrants removed', 'close', 'At least'],
  ])('in %s, of %s: %s', async (lang, id, headline, is, words) => {
    const findings = await findingsIn(lang, id, headline);
    const found = findings.find((finding) => finding.is === is);
    expect(found).toBeDefined();
    expect(found && 'words' in found ? found.words : '').toContain(words);
  });

  it('is no more than which word stands there, and who speaks', async () => {
    const headline = 'Around 7,000 people in Calais, 5,000 of them homeless, say Rudd and Cazeneuve';
    const { t } = createLocale('en');
    const said = (await findingsIn('en', 'housing', headline)).map((finding) =>
      t(`exercise.sees.${finding.is}` satisfies Key, { ...finding }),
    );
    expect(said).toEqual([
      'The word “Around” stands beside 7,000. In the text: “around 7,000 migrants”. Check that it is the right 7,000, and that the rest of your headline is in the text.',
      '5,000: no word in your headline says how to take this number, and the text has none either: “of whom 5,000 are without housing”. Check that it is the right 5,000, and that the rest of your headline is in the text.',
      'We can see who is speaking: “Rudd”.',
    ]);
  });
});

describe('speakersOf(declaration, locale)', () => {
  it('are the names, the offices and the text, and no word for a country or a day', () => {
    expect(speakersOf(declaration, createLocale('fr'))).toEqual([
      'ministre',
      'déclaration',
      'Cazeneuve',
      'Rudd',
    ]);
    expect(speakersOf(declaration, createLocale('en'))).toEqual([
      'minister',
      'declaration',
      'Cazeneuve',
      'Rudd',
    ]);
  });
});
