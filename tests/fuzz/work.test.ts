import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TaskItem } from '../../src/contract/exercises.ts';
import {
  fileName,
  formatWork,
  parseWork,
  type ParsedWork,
} from '../../src/features/exercises/handing-in/work-file.ts';
import {
  standingOf,
  withAnswer,
  withCheck,
  type Work,
} from '../../src/features/exercises/handing-in/work.ts';
import { anyJson, anyText, mutated } from './arbitraries.ts';
import { holds } from './property.ts';

const tasks: TaskItem[] = [
  { id: 'one', number: 1, title: 'One', questions: 1, isJudged: true },
  { id: 'two', number: 2, title: 'Two', questions: 2, isJudged: true },
  { id: 'three', number: 3, title: 'Three', questions: 1, isJudged: false },
];
const context = { declaration: 'orchard', languages: ['fr', 'en'], tasks };

/** Work as the page makes it, by answers and checks in any order. */
const work: fc.Arbitrary<Work> = fc
  .array(
    fc.record({
      task: fc.constantFrom(...tasks),
      question: fc.nat(1),
      chosen: fc.array(
        anyText.map((text) => text.slice(0, 20).replace(/[\p{C}\r\n]/gu, '')),
        { maxLength: 3 },
      ),
      headline: anyText.map((text) => text.slice(0, 500).replace(/\p{C}/gu, '')),
      isRight: fc.boolean(),
      isChecked: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((acts) =>
    acts.reduce<Work>((before, { task, question, chosen, headline, isRight, isChecked }) => {
      const at = question % task.questions;
      const texts: Record<string, string> = task.isJudged ? {} : { headline };
      const answer = { chosen, texts };
      return isChecked
        ? withCheck(before, task, at, { ...answer, isRight: isRight && task.isJudged })
        : withAnswer(before, task, at, answer);
    }, {}),
  );

/** Expects work on the tasks of the page alone, or a reason. */
function expectSound(parsed: ParsedWork): void {
  if ('refused' in parsed) {
    expect(parsed.refused).not.toBe('');
    return;
  }
  expect(context.languages).toContain(parsed.lang);
  for (const id of Object.keys(parsed.work)) expect(tasks.map((task) => task.id)).toContain(id);
  for (const task of tasks) expect(standingOf(parsed.work, task)).toMatch(/^[a-z]+$/);
}

const file = formatWork({
  declaration: 'orchard',
  lang: 'fr',
  name: 'Zoé',
  work: withCheck({}, tasks[1]!, 1, { chosen: ['a'], texts: {}, isRight: true }),
});

describe('a file of a student’s work', () => {
  it('is read back as it was written', () =>
    holds(
      fc.property(work, (done) => {
        const handedIn = { declaration: 'orchard', lang: 'en', name: 'A', work: done };
        expect(parseWork(formatWork(handedIn), context)).toEqual(handedIn);
      }),
    ));

  it('is refused with a reason, or holds nothing but answers, whatever is in it', () =>
    holds(
      fc.property(
        fc.oneof(
          anyText,
          anyJson.map((value) => JSON.stringify(value)),
          anyJson.map((value) => JSON.stringify({ ...JSON.parse(file), tasks: value })),
          mutated(file),
        ),
        (text) => expectSound(parseWork(text, context)),
      ),
    ));

  it('has a name of one part, whatever the student’s name', () =>
    holds(
      fc.property(anyText, (name) => {
        const parts = fileName('work', { declaration: 'orchard', lang: 'fr', name, work: {} }, 'json');
        expect(parts).toMatch(/^work-[\p{L}\p{N}-]*orchard-fr\.json$/u);
      }),
    ));
});
