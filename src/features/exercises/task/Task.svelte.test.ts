import { render, within } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { declaration } from '../../../../tests/declaration.ts';
import { answerWords } from '../../../figure/compare/answer-words.ts';
import { createLocale } from '../../../i18n/locale.ts';
import { ask } from '../../../model/compare/ask.ts';
import { sums } from '../../../model/compare/sums.ts';
import { Board } from '../board.svelte.ts';
import { exercisesData } from '../exercises-data.ts';
import type { SumJudge } from '../judge/check-sum.ts';
import type { HeadlineJudge } from '../judge/check-writing.ts';
import { judgeFrom } from '../judge/sum-judge.ts';
import { sumAnswers } from '../sum.ts';
import { WorkSession } from '../work-session.svelte.ts';
import Task from './Task.svelte';

const judge = vi.fn<HeadlineJudge>(() => [{ is: 'silent' }]);

/** Shows the first task whose first question is of a kind, live, with all that can be done in it. */
function show(
  lang: string,
  kind: string,
  load = () => Promise.resolve(judge),
  sumsOf = () => judgeFrom(sumAnswers(declaration, createLocale(lang))),
) {
  const data = exercisesData(declaration, createLocale(lang), '');
  const { words } = data;
  const holder = new WorkSession();
  const board = new Board({ data, holder, judge: load, sums: sumsOf });
  const task = board.tasks.find(({ data: { asked } }) => asked[0]?.kind === kind)!;
  const { container } = render(Task, { task, words, isLive: true });
  const form = (i = 0) => within(container).getAllByRole('group', { hidden: true })[i]!.closest('form')!;
  return {
    task,
    words,
    board,
    holder,
    container,
    status: (i = 0) => within(form(i)).getByRole('status', { hidden: true }),
    async press(name: string, i = 0) {
      within(form(i)).getByRole('button', { name, hidden: true }).click();
      await vi.waitFor(() => expect(form(i).querySelector('[role="status"]')).not.toBeNull());
      await Promise.resolve();
      flushSync();
    },
  };
}

describe.each(declaration.languages)('a task in %s', (lang) => {
  it('asks for a choice, tells the wrong from the right one, and begins again', async () => {
    const { task, words, status, press, container, holder } = show(lang, 'choice');
    const [question] = task.data.asked;
    const options = question?.kind === 'choice' ? question.options : [];
    await press(words['exercise.check']);
    expect(status().textContent).toContain(words['exercise.first.choice']);
    for (const isRight of [false, true]) {
      const { value, said } = options.find((each) => each.isRight === isRight)!;
      container.querySelector<HTMLInputElement>(`input[value="${value}"]`)!.click();
      flushSync();
      expect(status().textContent.trim()).toBe('');
      await press(words['exercise.check']);
      expect(status().dataset['verdict']).toBe(isRight ? 'right' : 'notYet');
      for (const text of said) expect(status().textContent).toContain(text);
      if (isRight) continue;
      await press(words['exercise.again']);
      expect(container.querySelector(':checked')).toBeNull();
    }
    expect(holder.work[task.data.id]?.[0]).toMatchObject({ tries: 2, isRight: true });
    expect(task.isAnswered).toBe(task.questions.length === 1);
  });

  it('marks words, with the reason why a word is not one of them', async () => {
    const { task, words, status, press, container } = show(lang, 'words');
    const [question] = task.data.asked;
    const sought = question?.kind === 'words' ? question.sought : null;
    const buttons = [...container.querySelectorAll<HTMLButtonElement>('.passage button')];
    expect(container.querySelector('.passage')?.textContent).toBe(
      question?.kind === 'words' ? question.passage : '',
    );
    expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    const wrong = sought!.number[0]!;
    buttons[wrong]!.click();
    flushSync();
    await press(words['exercise.check']);
    expect(status().textContent).toContain(words['exercise.words.number']);
    expect(buttons[wrong]!.dataset['verdict']).toBe('surplus');
    await press(words['exercise.again']);
    expect(buttons[wrong]!.getAttribute('aria-pressed')).toBe('false');
    for (const word of sought!.answers.flat()) buttons[word]!.click();
    flushSync();
    await press(words['exercise.check']);
    expect(status().dataset['verdict']).toBe('right');
  });

  it('gives the reason of the text for refusing a sum, and takes one that it allows', async () => {
    const locale = createLocale(lang);
    const { task, words, status, press, container, holder } = show(lang, 'sum');
    const pairs = sums(declaration.figures).map(({ ids }) => ({ ids, answer: ask('sum', ids, declaration) }));
    for (const kind of ['refused', 'drawn']) {
      const { ids, answer } = pairs.find((each) => each.answer.kind === kind)!;
      for (const id of ids) container.querySelector<HTMLInputElement>(`input[value="${id}"]`)!.click();
      flushSync();
      expect(status().textContent.trim()).toBe('');
      await press(words['exercise.check']);
      await vi.waitFor(() => expect(status().dataset['verdict']).toBe(kind === 'drawn' ? 'right' : 'notYet'));
      const { verdict, why } = answerWords(answer, 'sum', declaration, locale);
      for (const text of [verdict, ...why]) expect(status().textContent).toContain(text);
      expect(holder.work[task.data.id]?.[0]?.chosen).toEqual(ids);
      if (kind === 'drawn') continue;
      await press(words['exercise.again']);
      expect(container.querySelector(':checked')).toBeNull();
    }
    expect(holder.work[task.data.id]?.[0]).toMatchObject({ tries: 2, isRight: true });
    expect(task.isAnswered).toBe(true);
  });

  it('asks for two numbers, no fewer and no more, and counts no check of others', async () => {
    const { task, words, status, press, container, holder } = show(lang, 'sum');
    const boxes = [...container.querySelectorAll<HTMLInputElement>('input')];
    for (const box of [null, boxes[0], boxes[1], boxes[2]]) {
      box?.click();
      flushSync();
      if (box === boxes[1]) continue;
      await press(words['exercise.check']);
      await vi.waitFor(() => expect(status().textContent).toContain(words['exercise.first.sum']));
    }
    expect(holder.work[task.data.id]?.[0]?.tries).toBe(0);
  });

  it('says that the answers did not come, counts nothing, and asks for them again', async () => {
    const load = vi.fn(() => Promise.reject<SumJudge>(new Error('lost')));
    const { task, words, status, press, container, holder } = show(lang, 'sum', undefined, load);
    for (const box of [...container.querySelectorAll<HTMLInputElement>('input')].slice(0, 2)) box.click();
    flushSync();
    await press(words['exercise.check']);
    await vi.waitFor(() => expect(status().textContent).toContain(words['exercise.sum.unread']));
    expect(holder.work[task.data.id]?.[0]).toMatchObject({ tries: 0, isRight: false });
    const before = load.mock.calls.length;
    await press(words['exercise.check']);
    expect(load.mock.calls.length).toBe(before + 1);
  });

  it('gives no verdict on a choice that was changed while the answers came', async () => {
    let resolve: (given: SumJudge) => void = () => undefined;
    const coming = new Promise<SumJudge>((give) => (resolve = give));
    const { task, words, status, press, container, holder } = show(lang, 'sum', undefined, () => coming);
    const boxes = [...container.querySelectorAll<HTMLInputElement>('input')];
    for (const box of boxes.slice(0, 2)) box.click();
    flushSync();
    await press(words['exercise.check']);
    boxes[1]!.click();
    resolve(await judgeFrom(sumAnswers(declaration, createLocale(lang))));
    await new Promise((done) => setTimeout(done));
    flushSync();
    expect(status().textContent.trim()).toBe('');
    expect(holder.work[task.data.id]?.[0]?.tries).toBe(0);
  });

  it('reads a headline when it is checked, and says so if that cannot be done', async () => {
    for (const [load, expected] of [
      [() => Promise.resolve(judge), 'exercise.sees.silent'],
      [() => Promise.reject(new Error('lost')), 'exercise.sees.unread'],
    ] as const) {
      const { task, words, status, press, container, holder } = show(lang, 'writing', load);
      await press(words['exercise.check']);
      expect(status().textContent).toContain(words['exercise.first.headline']);
      const field = container.querySelector<HTMLTextAreaElement>('[name="headline"]')!;
      field.value = 'My headline';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      flushSync();
      await press(words['exercise.check']);
      await vi.waitFor(() => expect(status().textContent).toContain(words[expected]));
      expect(holder.work[task.data.id]?.[0]).toMatchObject({ texts: { headline: 'My headline' }, tries: 1 });
      container.remove();
    }
    expect(judge).toHaveBeenCalledWith('My headline', expect.anything(), expect.arrayContaining([]));
  });
});

it('the second question of a task waits until the first one is answered', () => {
  const data = exercisesData(declaration, createLocale('fr'), '');
  const holder = new WorkSession();
  const board = new Board({
    data,
    holder,
    judge: () => Promise.resolve(judge),
    sums: () => judgeFrom(sumAnswers(declaration, createLocale('fr'))),
  });
  const task = board.tasks.find(({ questions }) => questions.length === 2)!;
  const { container } = render(Task, { task, words: data.words, isLive: true });
  const hidden = () =>
    [...container.querySelectorAll<HTMLElement>('.question')].map((question) => question.hidden);
  expect(hidden()).toEqual([false, true]);
  holder.check(task.data, 0, { chosen: [], texts: {}, isRight: true });
  flushSync();
  expect(hidden()).toEqual([false, false]);
  expect(board.answered).toBe(0);
  holder.check(task.data, 1, { chosen: [], texts: {}, isRight: false });
  expect(board.answered).toBe(1);
});
