import { describe, expect, it } from 'vitest';
import type { TaskItem } from '../../../contract/exercises.ts';
import { isBegun, standingOf, withAnswer, withCheck, type Work } from './work.ts';

const task: TaskItem = { id: 'one', number: 1, title: 'One', questions: 2, isJudged: true };
const headline: TaskItem = { ...task, id: 'two', questions: 1, isJudged: false };

const check = (work: Work, question: number, chosen: string, isRight: boolean) =>
  withCheck(work, task, question, { chosen: [chosen], texts: {}, isRight });

describe('standingOf(work, task)', () => {
  it('is "first" if every question was right at its first check', () => {
    const half = check({}, 0, 'a', true);
    expect(standingOf({}, task)).toBe('untouched');
    expect(standingOf(half, task)).toBe('stuck');
    expect(standingOf(check(half, 1, 'b', true), task)).toBe('first');
  });

  it('is "helped" if one of them took two checks', () => {
    const work = check(check(check({}, 0, 'x', false), 0, 'a', true), 1, 'b', true);
    expect(standingOf(work, task)).toBe('helped');
    expect(work['one']?.[0]).toMatchObject({ chosen: ['a'], tries: 2 });
  });

  it('stays right if something else is tried afterwards', () => {
    const work = check(check(check({}, 0, 'a', true), 1, 'b', true), 0, 'x', false);
    expect(standingOf(work, task)).toBe('first');
    expect(work['one']?.[0]).toMatchObject({ chosen: ['x'], tries: 1, isRight: true });
  });

  it('is "begun" for an answer that was not checked', () => {
    expect(standingOf(withAnswer({}, task, 0, { chosen: ['a'], texts: {} }), task)).toBe('begun');
  });

  it('is never "right" for a headline', () => {
    const noticed = withAnswer({}, headline, 0, { chosen: [], texts: { notice: 'much' } });
    expect(standingOf(noticed, headline)).toBe('begun');
    const texts = { headline: 'Much' };
    expect(standingOf(withCheck(noticed, headline, 0, { chosen: [], texts, isRight: false }), headline)).toBe(
      'written',
    );
  });
});

it('isBegun(work) is false for answers that were taken back', () => {
  const work = withAnswer({}, task, 0, { chosen: ['a'], texts: {} });
  expect(isBegun(work)).toBe(true);
  expect(isBegun(withAnswer(work, task, 0, { chosen: [], texts: { headline: ' ' } }))).toBe(false);
});
