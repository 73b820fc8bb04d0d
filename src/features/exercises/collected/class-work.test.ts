import { expect, it } from 'vitest';
import type { TaskList } from '../../../contract/exercises.ts';
import { NO_WORK } from '../handing-in/work.ts';
import { classResults, withFiles, type StudentFile } from './class-work.ts';

const list: TaskList = {
  tasks: [
    { id: 'one', number: 1, title: 'One', questions: 1, isJudged: true },
    { id: 'two', number: 2, title: 'Two', questions: 1, isJudged: false },
  ],
  fields: [{ id: 'headline', name: 'My headline' }],
};
const file = (name: string, work: StudentFile['work']): StudentFile => ({
  file: `${name}.json`,
  declaration: 'orchard',
  lang: 'fr',
  name,
  work,
});
const zoe = file('Zoé', { one: [{ ...NO_WORK, tries: 1, isRight: true }] });
const ali = file('Ali', {
  one: [{ ...NO_WORK, tries: 3 }],
  two: [{ ...NO_WORK, texts: { headline: 'Apples' } }],
});

it('classResults(list, files) tells who is where in each task, and what they wrote', () => {
  const [one, two] = classResults(list, [zoe, ali]);
  const named = (results: typeof one) =>
    results?.groups.map(({ standing, students }) => [standing, students.map(({ name }) => name)]);
  expect(named(one)).toEqual([
    ['first', ['Zoé']],
    ['stuck', ['Ali']],
  ]);
  expect(named(two)).toEqual([
    ['written', ['Ali']],
    ['untouched', ['Zoé']],
  ]);
  expect(two?.written.map(({ texts }) => texts[0]?.text)).toEqual(['Apples']);
});

it('withFiles(files, added) sorts by name, and takes the same work once', () => {
  const all = withFiles([zoe], [ali, { ...zoe, file: 'copy.json' }]);
  expect(all.map(({ name }) => name)).toEqual(['Ali', 'Zoé']);
});
