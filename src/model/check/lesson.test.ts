import { describe, expect, it } from 'vitest';
import { contextOf, the, type Example } from '../../../tests/example.ts';
import { formatIssue } from '../issue.ts';
import type { Exercise, Step } from '../schema.ts';
import { checkLesson } from './lesson.ts';

const issuesAfter = async (edit: (files: Example) => void): Promise<string[]> =>
  checkLesson(await contextOf(edit)).map(formatIssue);

const why = { fr: 'Parce que.', en: 'Because.' };

/** Issues of a lesson of one step that shows this. */
const showing = (show: Step['show']): Promise<string[]> =>
  issuesAfter((files) => {
    const step = the(files['lesson.json'].steps, 'ask-ages');
    const { presets: _, ...rest } = files['lesson.json'];
    files['lesson.json'] = { ...rest, presets: [], steps: [{ ...step, show }], exercises: [] };
    delete (files as Partial<typeof files>)['plan.json'];
  });

/** Issues of a lesson with this exercise. */
const asking = (exercise: Exercise): Promise<string[]> =>
  issuesAfter((files) => {
    files['lesson.json'].exercises = [exercise];
  });

describe('checkLesson(context)', () => {
  it('finds nothing where all that is pointed at exists', async () => {
    expect(await issuesAfter(() => {})).toEqual([]);
  });

  const unknown: [show: Step['show'], issue: string][] = [
    [
      { what: 'passages', segments: ['p1', 'p9'] },
      'show.segments: expected the id of a segment, there is no "p9"',
    ],
    [{ what: 'panel', view: 'none', panel: 0 }, 'show.view: expected the id of a view, there is no "none"'],
    [
      { what: 'prediction', figure: 'others', to: 400, step: 1 },
      'show.figure: expected the id of a stated figure, there is no "others"',
    ],
    [
      { what: 'qualifiers', figures: ['people', 'crowd'] },
      'show.figures: expected the id of a stated figure, there is no "crowd"',
    ],
    [
      { what: 'inquiry', asks: [{ question: 'sum', figures: ['people', 'crowd'] }] },
      'show.asks.0.figures: expected the id of a stated figure, there is no "crowd"',
    ],
    [{ what: 'refusal', refusal: 'none' }, 'show.refusal: expected the id of a refusal, there is no "none"'],
    [
      { what: 'uncounted', questions: ['names'] },
      'show.questions: expected the id of a question of uncounted.json, there is no "names"',
    ],
  ];

  it.each(unknown)('names what a step points at in vain: %j', async (show, issue) => {
    expect(await showing(show)).toEqual([`lesson.json · ask-ages · ${issue}`]);
  });

  it('names what a step shows twice', async () => {
    expect(await showing({ what: 'uncounted', questions: ['ages', 'ages'] })).toEqual([
      'lesson.json · ask-ages · show.questions: expected each id once, got "ages" twice',
    ]);
  });

  it('names a panel that the view does not have', async () => {
    expect(await showing({ what: 'panel', view: 'people', panel: 1 })).toEqual([
      'lesson.json · ask-ages · show.panel: expected a panel of "people", from 0 to 0, got 1',
    ]);
  });

  it('H11: names a fact with neither words of the text nor a source', async () => {
    const fact = { term: why, detail: why };
    const source = { language: 'fr', title: 'Source', url: 'https://example.org/' };
    expect(
      await showing({
        what: 'facts',
        facts: [
          { ...fact, sources: [source] },
          { ...fact, sources: [] },
        ],
      }),
    ).toEqual([
      'lesson.json · ask-ages · show.facts.1: expected words of the text or a source for a fact, got neither',
    ]);
  });

  it('names what an exercise points at in vain', async () => {
    expect(await asking({ kind: 'mark', id: 'a', figure: 'others', why })).toEqual([
      'lesson.json · a · figure: expected the id of a stated figure, there is no "others"',
    ]);
    expect(await asking({ kind: 'measure', id: 'a', figure: 'crowd', why })).toEqual([
      'lesson.json · a · figure: expected the id of a stated figure, there is no "crowd"',
    ]);
    expect(await asking({ kind: 'headline', id: 'a', view: 'none', example: why, why })).toEqual([
      'lesson.json · a · view: expected the id of a view, there is no "none"',
    ]);
    expect(await asking({ kind: 'qualifier', id: 'a', segment: 'p9', answers: [{}], why })).toEqual([
      'lesson.json · a · segment: expected the id of a segment, there is no "p9"',
    ]);
  });

  it('takes only number tokens as what a question is about', async () => {
    const wrong = [{ text: why, reply: why }];
    expect(
      await asking({
        kind: 'question',
        id: 'a',
        number: 'people',
        ask: why,
        hint: why,
        right: why,
        wrong,
        why,
      }),
    ).toEqual(['lesson.json · a · number: expected the id of a number token, there is no "people"']);
  });

  it('H3: takes only derived figures as comparisons that hold', async () => {
    expect(
      await asking({
        kind: 'comparison',
        id: 'a',
        refusal: 'none',
        allowed: ['people'],
        reason: why,
        wrongReasons: [{ text: why, reply: why }],
        why,
      }),
    ).toEqual([
      'lesson.json · a · refusal: expected the id of a refusal, there is no "none"',
      'lesson.json · a · allowed: expected the id of a derived figure, there is no "people"',
    ]);
  });

  it('names a group that there is not, a step twice in a preset, and one that takes too long', async () => {
    const issues = await issuesAfter((files) => {
      the(files['lesson.json'].steps, 'ask-ages').group = 'none';
      const [preset] = files['lesson.json'].presets;
      if (preset)
        Object.assign(preset, { minutes: 2, steps: ['guess-people', 'show-people', 'show-people'] });
    });
    expect(issues).toEqual([
      'lesson.json · ask-ages · group: expected the id of a group, there is no "none"',
      'lesson.json · shortest · steps: expected the id of a step, and each once, got "show-people"',
      'lesson.json · shortest · steps: expected steps of at most 2 minutes, got 3',
      expect.stringMatching(/^plan\.json · phases: expected the steps of the preset "shortest" in order/),
    ]);
  });

  it('keeps the ids of steps and exercises apart from those of everything else', async () => {
    const issues = await issuesAfter((files) => {
      files['lesson.json'].presets = [];
      delete (files as Partial<typeof files>)['plan.json'];
      the(files['lesson.json'].steps, 'ask-ages').id = 'ages';
      the(files['lesson.json'].steps, 'tell-when').id = 'p1';
      the(files['lesson.json'].steps, 'show-people').id = 'people';
      the(files['lesson.json'].exercises, 'find-about').id = 'note-people';
      the(files['lesson.json'].exercises, 'measure-people').id = 'all-together';
    });
    expect(issues).toEqual([
      'lesson.json · people: expected an id of its own, it is that of a figure in figures.json',
      'lesson.json · people: expected an id of its own, it is that of a view in views.json',
      'lesson.json · p1: expected an id of its own, it is that of a segment in declaration.json',
      'lesson.json · ages: expected an id of its own, it is that of a question in uncounted.json',
      'lesson.json · note-people: expected an id of its own, it is that of an annotation in annotations.json',
      'lesson.json · all-together: expected an id of its own, it is that of a refusal in refusals.json',
    ]);
  });
});

it('checkLesson(context) wants of a fact without words of the text that it has sources at all', async () => {
  const issues = await issuesAfter((files) => {
    const { show } = the(files['lesson.json'].steps, 'tell-when');
    if (show.what === 'facts') for (const fact of show.facts) delete fact.quotedFrom;
  });
  expect(issues).toEqual([
    'lesson.json · tell-when · show.facts.0: expected words of the text or a source for a fact, got neither',
  ]);
});

it('checkLesson(context) looks for a panel in the view that is named', async () => {
  const issues = await issuesAfter((files) => {
    const { views } = files['views.json'];
    const view = the(views, 'people');
    const [panel] = view.panels;
    if (panel) views.push({ ...view, id: 'other', panels: [panel, panel] });
    the(files['lesson.json'].steps, 'show-people').show = { what: 'panel', view: 'other', panel: 1 };
  });
  expect(issues).toEqual([]);
});
