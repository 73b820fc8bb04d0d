import { describe, expect, it } from 'vitest';
import type { TaskItem } from '../../../contract/exercises.ts';
import { fileName, formatWork, LARGEST, parseWork, type HandedIn } from './work-file.ts';
import { NO_WORK } from './work.ts';

const tasks: TaskItem[] = [
  { id: 'one', number: 1, title: 'One', questions: 1, isJudged: true },
  { id: 'two', number: 2, title: 'Two', questions: 2, isJudged: true },
];
const context = { declaration: 'orchard', languages: ['fr'], tasks };
const handedIn: HandedIn = {
  declaration: 'orchard',
  lang: 'fr',
  name: 'Zoé Martin, 3e B',
  work: { two: [{ ...NO_WORK, chosen: ['a'], tries: 2, isRight: true }] },
};
const edited = (part: object) => JSON.stringify({ ...JSON.parse(formatWork(handedIn)), ...part });
const question = { chosen: [], texts: {}, tries: 0, isRight: false };
const withQuestion = (part: object, id = 'one') =>
  edited({ tasks: [{ id, questions: [{ ...question, ...part }] }] });

describe('parseWork(text, context)', () => {
  it('reads back what formatWork wrote', () => {
    expect(parseWork(formatWork(handedIn), context)).toEqual(handedIn);
  });

  it.each([
    ['tooLarge', ' '.repeat(LARGEST + 1), ''],
    ['unreadable', '{"format":', ''],
    ['otherFile', '[]', ''],
    ['otherFile', 'null', ''],
    ['otherFile', '{"__proto__":{"format":"declaration-exercises"}}', ''],
    ['newer', edited({ version: 2 }), ''],
    ['otherText', edited({ declaration: 'calais' }), ''],
    ['otherLanguage', edited({ lang: 'en' }), ''],
    ['shape', edited({ name: 7 }), 'name'],
    ['shape', edited({ name: 'x'.repeat(101) }), 'name'],
    ['shape', edited({ tasks: {} }), 'tasks'],
    ['shape', edited({ tasks: [null] }), 'tasks[0]'],
    ['shape', withQuestion({ tries: -1 }), 'tasks[0].questions[0].tries'],
    ['shape', withQuestion({ tries: 0.5 }), 'tasks[0].questions[0].tries'],
    ['shape', withQuestion({ isRight: true }), 'tasks[0].questions[0].isRight'],
    ['shape', withQuestion({ chosen: [[]] }), 'tasks[0].questions[0].chosen[0]'],
    ['shape', withQuestion({ texts: { headline: {} } }), 'tasks[0].questions[0].texts.headline'],
  ])('refuses a file as "%s"', (refused, text, at) => {
    expect(parseWork(text, context)).toEqual({ refused, at });
  });

  it('leaves out tasks that the page does not have, and fields that a task does not have', () => {
    const text = withQuestion({ texts: { headline: 'Yes', __proto__: 'no', other: 'no' } });
    expect(parseWork(text, context)).toMatchObject({ work: { one: [{ texts: { headline: 'Yes' } }] } });
    expect(parseWork(withQuestion({}, 'constructor'), context)).toMatchObject({ work: {} });
  });

  it('removes control characters from names and texts', () => {
    expect(parseWork(edited({ name: ' Zo\u0000é\u001b ' }), context)).toMatchObject({ name: 'Zoé' });
  });
});

it('fileName(prefix, work, extension) holds the student’s name in plain letters', () => {
  expect(fileName('exercices', handedIn, 'json')).toBe('exercices-zoe-martin-3e-b-orchard-fr.json');
  expect(fileName('exercices', { ...handedIn, name: '../..' }, 'json')).toBe('exercices-orchard-fr.json');
  expect(fileName('exercices', { ...handedIn, name: '李雷' }, 'json')).toBe('exercices-李雷-orchard-fr.json');
});
