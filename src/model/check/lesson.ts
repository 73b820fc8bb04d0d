import type { Declaration } from '../declaration.ts';
import { at, type Issue } from '../issue.ts';
import { isDerived, isStated, type Exercise, type Step } from '../schema.ts';
import type { Context } from './context.ts';

const file = 'lesson.json';

/** Ids that the lesson can refer to, by kind of target. */
function targetsOf({ about, figures, numbers, views, refusals, uncounted }: Declaration) {
  const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);
  return {
    'a segment': ids(about.outline),
    'a view': ids(views),
    'a stated figure': ids(figures.filter(isStated)),
    'a derived figure': ids(figures.filter(isDerived)),
    'a number token': ids(numbers),
    'a refusal': ids(refusals),
    'a question of uncounted.json': ids(uncounted),
  };
}

/** A reference: the field, the kind of its target, and the ids that it holds. */
type Pointer = [field: string, target: keyof ReturnType<typeof targetsOf>, ids: readonly string[]];

function shownBy(show: Step['show']): Pointer[] {
  switch (show.what) {
    case 'passages':
      return [['show.segments', 'a segment', show.segments]];
    case 'panel':
      return [['show.view', 'a view', [show.view]]];
    case 'prediction':
      return [['show.figure', 'a stated figure', [show.figure]]];
    case 'qualifiers':
      return [['show.figures', 'a stated figure', show.figures]];
    case 'refusal':
      return [['show.refusal', 'a refusal', [show.refusal]]];
    case 'inquiry':
      return show.asks.map(({ figures }, index) => [
        `show.asks.${index}.figures`,
        'a stated figure',
        figures,
      ]);
    case 'uncounted':
      return [['show.questions', 'a question of uncounted.json', show.questions]];
    // Facts refer to quotations and sources; questions are only words.
    case 'facts':
    case 'questions':
      return [];
  }
}

function askedIn(exercise: Exercise): Pointer[] {
  switch (exercise.kind) {
    case 'qualifier':
      return [['segment', 'a segment', [exercise.segment]]];
    case 'mark':
    case 'measure':
      return [['figure', 'a stated figure', [exercise.figure]]];
    case 'comparison':
      return [
        ['refusal', 'a refusal', [exercise.refusal]],
        ['allowed', 'a derived figure', exercise.allowed],
      ];
    // It is about all stated figures.
    case 'sum':
      return [];
    case 'question':
      return [['number', 'a number token', [exercise.number]]];
    case 'headline':
    case 'mend':
    case 'extension':
      return [['view', 'a view', [exercise.view]]];
  }
}

/** References to ids that do not exist, and ids that a list repeats. */
function pointerIssues(id: string, pointers: Pointer[], targets: ReturnType<typeof targetsOf>): Issue[] {
  return pointers.flatMap(([field, target, ids]) => {
    const unknown = ids.filter((other) => !targets[target].includes(other));
    const twice = ids.filter((other, index) => ids.indexOf(other) !== index);
    return [
      ...unknown.map((other) => `expected the id of ${target}, there is no "${other}"`),
      ...twice.map((other) => `expected each id once, got "${other}" twice`),
    ].map((expected) => ({ file, at: at(id, field), expected }));
  });
}

/** A step's panel exists in its view; a fact has words of the text or a source. */
function showIssues({ id, show }: Step, { views }: Declaration): Issue[] {
  if (show.what === 'panel') {
    const last = (views.find((view) => view.id === show.view)?.panels.length ?? Infinity) - 1;
    if (show.panel <= last) return [];
    const expected = `expected a panel of "${show.view}", from 0 to ${last}, got ${show.panel}`;
    return [{ file, at: at(id, 'show.panel'), expected }];
  }
  if (show.what !== 'facts') return [];
  return show.facts.flatMap(({ quotedFrom, sources = [] }, index) =>
    quotedFrom !== undefined || sources.length > 0
      ? []
      : [
          {
            file,
            at: at(id, `show.facts.${index}`),
            expected: 'expected words of the text or a source for a fact, got neither',
          },
        ],
  );
}

/** Ids of the lesson differ from all others, because the one-file site has them in one document. */
function apartIssues({
  about,
  figures,
  views,
  annotations,
  refusals,
  uncounted,
  ...own
}: Declaration): Issue[] {
  const others: [owner: string, items: readonly { id: string }[]][] = [
    ['a segment in declaration.json', about.outline],
    ['a figure in figures.json', figures],
    ['a view in views.json', views],
    ['an annotation in annotations.json', annotations],
    ['a refusal in refusals.json', refusals],
    ['a question in uncounted.json', uncounted],
  ];
  return [...own.lesson, ...own.exercises].flatMap(({ id }) =>
    others
      .filter(([, items]) => items.some((item) => item.id === id))
      .map(([owner]) => ({ file, at: id, expected: `expected an id of its own, it is that of ${owner}` })),
  );
}

/** Groups and presets refer to one another’s steps, and the steps of a preset fit into its time. */
function presetIssues({ lesson, groups, presets, plan }: Declaration): Issue[] {
  const targets = { 'a step': lesson.map(({ id }) => id), 'a group': groups.map(({ id }) => id) };
  const timeOf = (ids: readonly string[]) =>
    lesson.filter(({ id }) => ids.includes(id)).reduce((sum, { minutes }) => sum + minutes, 0);
  const planned = presets.find(({ id }) => id === plan?.preset)?.steps ?? [];
  const phased = plan?.phases.flatMap(({ steps }) => steps) ?? [];
  return [
    ...lesson
      .filter(({ group }) => !targets['a group'].includes(group))
      .map(({ id, group }) => ({
        file,
        at: at(id, 'group'),
        expected: `expected the id of a group, there is no "${group}"`,
      })),
    ...presets.flatMap(({ id, steps, minutes }) =>
      [
        ...steps
          .filter((step, index) => !targets['a step'].includes(step) || steps.indexOf(step) !== index)
          .map((step) => `expected the id of a step, and each once, got "${step}"`),
        ...(timeOf(steps) > minutes
          ? [`expected steps of at most ${minutes} minutes, got ${timeOf(steps)}`]
          : []),
      ].map((expected) => ({ file, at: at(id, 'steps'), expected })),
    ),
    ...(plan && planned.join() !== phased.join()
      ? [
          {
            file: 'plan.json',
            at: 'phases',
            expected: `expected the steps of the preset "${plan.preset}" in order (${planned.join(', ')}), got ${phased.join(', ')}`,
          },
        ]
      : []),
  ];
}

/** Checks that the lesson refers to things that exist, gives a source for its facts, and has unique ids. */
export function checkLesson({ declaration }: Context): Issue[] {
  const { lesson, exercises } = declaration;
  const targets = targetsOf(declaration);
  return [
    ...apartIssues(declaration),
    ...presetIssues(declaration),
    ...lesson.flatMap((step) => [
      ...pointerIssues(step.id, shownBy(step.show), targets),
      ...showIssues(step, declaration),
    ]),
    ...exercises.flatMap((exercise) => pointerIssues(exercise.id, askedIn(exercise), targets)),
  ];
}
