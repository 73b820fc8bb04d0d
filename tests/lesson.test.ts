import { describe, expect, it } from 'vitest';
import { grammar } from '../src/i18n/grammars.ts';
import { localizedWords } from '../src/model/check/localized-words.ts';
import type { NumeralGrammar } from '../src/model/grammar.ts';
import { numbers, qualifierBefore } from '../src/model/numerals.ts';
import type { Exercise, Step } from '../src/model/schema.ts';
import { declaration } from './declaration.ts';

const { lesson, presets, exercises, languages, figures, views, refusals, segments } = declaration;
const grammars = Object.fromEntries(
  await Promise.all(
    languages.map(async (tag): Promise<[string, NumeralGrammar]> => [tag, await grammar(tag)]),
  ),
);

const shown = <What extends Step['show']['what']>(what: What) =>
  lesson.map(({ show }) => show).filter((show) => show.what === what) as Extract<
    Step['show'],
    { what: What }
  >[];

/** Minutes of some steps. */
const timeOf = (ids: readonly string[]): number =>
  lesson.filter(({ id }) => ids.includes(id)).reduce((sum, { minutes }) => sum + minutes, 0);

/** Limits of a slide that is legible from the back of a room: numbers of items, and characters in each. */
const LIMITS = { claim: 90, facts: 4, detail: 110, segments: 2, passages: 420, questions: 4, question: 110 };

/** Returns the parts of a slide that are too long or too many, in a language. */
function tooMuch({ claim, show }: Step, tag: string): string[] {
  const length = (words: Record<string, string>) => words[tag]?.length ?? 0;
  const sizes: [size: number, limit: keyof typeof LIMITS][] = [[length(claim), 'claim']];
  if (show.what === 'facts')
    sizes.push(
      [show.facts.length, 'facts'],
      ...show.facts.map(({ detail }): [number, 'detail'] => [length(detail), 'detail']),
    );
  if (show.what === 'passages') {
    const letters = show.segments.reduce((sum, id) => sum + (segments[tag]?.[id]?.length ?? 0), 0);
    sizes.push([show.segments.length, 'segments'], [letters, 'passages']);
  }
  if (show.what === 'questions')
    sizes.push(
      [show.questions.length, 'questions'],
      ...show.questions.map((words): [number, 'question'] => [length(words), 'question']),
    );
  if (show.what === 'uncounted') sizes.push([show.questions.length, 'questions']);
  if (show.what === 'qualifiers') sizes.push([show.figures.length, 'facts']);
  return sizes
    .filter(([size, limit]) => size > LIMITS[limit])
    .map(([size, limit]) => `${size} of ${LIMITS[limit]}: ${limit}`);
}

/** Returns the ids of the figures that a step or an exercise is about. */
function about(item: Step | Exercise): string[] {
  const panels = (view: string) => views.find(({ id }) => id === view)?.panels ?? [];
  const refused = (id: string) => refusals.find((refusal) => refusal.id === id)?.figures ?? [];
  const asked = 'show' in item ? item.show : item;
  if ('refusal' in asked) return refused(asked.refusal);
  if ('figure' in asked) return [asked.figure];
  if ('figures' in asked) return asked.figures;
  if ('panel' in asked) return panels(asked.view)[asked.panel]?.figures ?? [];
  if ('view' in asked) return panels(asked.view).flatMap((panel) => panel.figures);
  return [];
}

/** Finds numbers of figures in our words without their qualifier: "7,000" without "around". */
function misquoted(words: string, tag: string, ids: string[]): string[] {
  const language = grammars[tag];
  if (language === undefined) throw new Error(`no grammar for "${tag}"`);
  return numbers(words, language).flatMap(({ token, value, start }) => {
    const all = figures.filter((figure) => figure.value === value);
    const own = all.filter(({ id }) => ids.includes(id));
    const signs = (own.length > 0 ? own : all).map(({ magnitudeStatus }) => String(magnitudeStatus));
    const sign = qualifierBefore(words, start, language);
    return signs.length === 0 || signs.includes(sign) ? [] : [`${token} said as ${sign} in: ${words}`];
  });
}

/** Returns all words of a step or an exercise, in a language. */
function said(item: Step | Exercise, tag: string): string[] {
  const content = 'show' in item ? { steps: [item], exercises: [] } : { steps: [], exercises: [item] };
  return localizedWords('lesson.json', content).map(({ words }) => words[tag] ?? '');
}

describe('the lesson', () => {
  it('has steps that fit a slide, in every language', () => {
    for (const tag of languages)
      for (const step of lesson) expect(tooMuch(step, tag), `${step.id} in "${tag}"`).toEqual([]);
  });

  it('gives the presenter one to four notes a step', () => {
    for (const { id, notes } of lesson) expect(notes.length, id).toBeLessThanOrEqual(4);
  });

  it('takes honest times: four minutes for a vote with a written reason, and some left in each lesson', () => {
    for (const { id, show, minutes } of lesson)
      if (show.what === 'prediction') expect(minutes, id).toBeGreaterThanOrEqual(4);
    const planned = presets.map(({ id, minutes, steps }) => [id, minutes, timeOf(steps)]);
    expect(planned).toEqual([
      ['short', 20, 18],
      ['one-lesson', 55, 49],
      ['first-of-two', 55, 46],
      ['second-of-two', 55, 44],
    ]);
  });

  it('lets pupils do something early, and shows no number before its guess, in each preset', () => {
    const whole = { id: 'whole', steps: lesson.map(({ id }) => id) };
    for (const { id, steps } of [whole, ...presets]) {
      const chosen = steps.flatMap((each) => lesson.filter((step) => step.id === each));
      const first = chosen.findIndex(({ show }) => show.what === 'prediction');
      if (first >= 0) expect(first, id).toBeLessThanOrEqual(2);
      for (const [i, { show }] of chosen.entries())
        if (show.what === 'prediction')
          expect(chosen.slice(0, i).flatMap(about), id).not.toContain(show.figure);
    }
  });

  it('has all steps in the two lessons of the longest preset', () => {
    const [first, second] = presets.slice(-2).map(({ steps }) => steps);
    expect([...(first ?? []), ...(second ?? [])].sort()).toEqual(lesson.map(({ id }) => id).sort());
  });

  it('has a step and an exercise of every kind', () => {
    expect(new Set(lesson.map(({ show }) => show.what)).size).toBe(9);
    expect(new Set(exercises.map(({ kind }) => kind)).size).toBe(9);
  });

  it('shows every panel of every view', () => {
    const panels = views.flatMap(({ id, panels: own }) => own.map((_, index) => `${id} ${index}`));
    expect(shown('panel').map(({ view, panel }) => `${view} ${panel}`)).toEqual(
      expect.arrayContaining(panels),
    );
  });

  it('H4: refuses three charts at least', () => {
    expect(new Set(shown('refusal').map(({ refusal }) => refusal)).size).toBeGreaterThanOrEqual(3);
  });

  it('H2: never drops the word by which a number is said', () => {
    for (const item of [...lesson, ...exercises])
      for (const tag of languages)
        for (const words of said('faulty' in item ? { ...item, faulty: {} } : item, tag))
          expect(misquoted(words, tag, about(item)), item.id).toEqual([]);
  });

  it('asks for guesses whose answer is neither in the middle of the scale nor at an end', () => {
    expect(shown('prediction')).not.toEqual([]);
    for (const { figure, to } of shown('prediction')) {
      const place = (figures.find(({ id }) => id === figure)?.value ?? 0) / to;
      expect(Math.abs(place - 0.5), figure).toBeGreaterThan(0.1);
      expect(Math.abs(place - 0.5), figure).toBeLessThan(0.35);
    }
  });

  it('names no number to be guessed before its panel, not even to the presenter', () => {
    for (const [index, { show, id }] of lesson.entries()) {
      if (show.what !== 'prediction') continue;
      const value = figures.find((figure) => figure.id === show.figure)?.value;
      for (const tag of languages) {
        const words = lesson.slice(0, index + 1).flatMap((step) => said(step, tag));
        const named = words.filter((line) =>
          numbers(line, grammars[tag] ?? expect.fail(tag)).some((number) => number.value === value),
        );
        expect(named, id).toEqual([]);
      }
    }
  });

  it('follows each guess with the panel of its figure', () => {
    for (const [index, step] of lesson.entries()) {
      const next = lesson[index + 1];
      if (step.show.what === 'prediction') expect(next && about(next), step.id).toContain(step.show.figure);
    }
  });
});

describe('what would not pass', () => {
  const step = (claim: string, show: Step['show']): Step => ({
    id: 'step',
    group: 'numbers',
    minutes: 1,
    claim: { en: claim },
    show,
    notes: [],
  });
  const open: Step['show'] = { what: 'questions', questions: [{ en: 'What?' }] };

  it('a claim of more than ninety letters', () => {
    expect(tooMuch(step('x'.repeat(91), open), 'en')).toEqual(['91 of 90: claim']);
  });

  it('two long passages', () => {
    const show: Step['show'] = { what: 'passages', segments: ['s2-c1', 's2-c2', 's2-c4'] };
    expect(tooMuch(step('x', show), 'en')).toEqual(['3 of 2: segments', '1049 of 420: passages']);
  });

  it.each(['7,000 people', 'more than 7,000 people', '2,700 people', 'around 1,000 officers'])(
    '“%s”',
    (words) => {
      expect(misquoted(words, 'en', [])).toHaveLength(1);
    },
  );

  it('5,000 taken in, where “more than 5,000” is the figure shown', () => {
    expect(misquoted('5,000 people', 'en', [])).toEqual([]);
    expect(misquoted('5,000 people', 'en', ['provisional-centres'])).toHaveLength(1);
  });
});
