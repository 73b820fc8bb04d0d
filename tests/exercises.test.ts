import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { PageData } from '../src/contract/page-data.ts';
import { createLocale } from '../src/i18n/locale.ts';
import PaperTasks from '../src/features/exercises/PaperTasks.svelte';
import { exercisesData } from '../src/features/exercises/exercises-data.ts';
import { tasksOf } from '../src/features/exercises/tasks.ts';
import { declaration } from './declaration.ts';
import { inPage } from './in-page.ts';
import { documentsOf, page } from './rendered.ts';

const spaces = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() ?? '';

/** The text of a page without its scripts and their data. */
const textOf = ({ body }: Document): string =>
  spaces([...body.querySelectorAll(':scope > :not(script)')].map(({ textContent }) => textContent).join(' '));

/** Returns the worksheet with the tasks. */
function paper(lang: string): Document {
  return new JSDOM(inPage(PaperTasks, {}, lang)).window.document;
}

describe.each(declaration.languages)('the exercises in %s', (lang) => {
  const tasks = tasksOf(declaration, createLocale(lang));
  const exercises = page(lang, 'teach/exercises/');
  const key = page(lang, 'teach/key/');
  const numbersIn = (document: Document, selector: string) =>
    [...document.querySelectorAll(selector)].map((heading) => /\d+/.exec(heading.textContent)?.[0]);

  it('have one numbering on the page, in the key and on paper', () => {
    const numbers = tasks.map(({ number }) => String(number));
    expect(numbersIn(exercises, '[data-exercise] h2')).toEqual(numbers);
    expect(numbersIn(key, '[data-answer] h2')).toEqual(numbers);
    expect(numbersIn(paper(lang), '[data-paper] h3')).toEqual(numbers);
  });

  it('have their answers nowhere in the text of the page, nor on paper', () => {
    for (const document of [exercises, paper(lang)]) {
      const text = textOf(document);
      for (const task of tasks) {
        expect(text).not.toContain(spaces(task.why));
        if ('example' in task) expect(text).not.toContain(spaces(task.example));
      }
      expect(document.querySelectorAll('[data-answer], main [checked], [aria-checked]')).toHaveLength(0);
    }
  });

  it('keep what may be said of an answer in the data of the script, the answer among it', () => {
    const { exercises: data } = JSON.parse(exercises.getElementById('page')!.textContent) as PageData;
    for (const task of tasks) {
      const own = data?.tasks.find(({ id }) => id === task.id);
      expect(spaces(JSON.stringify(own)), task.id).toContain(spaces(task.why));
    }
  });

  it('tell of every option whether it is right, and of each at least one is', () => {
    const options = exercisesData(declaration, createLocale(lang), '').tasks.flatMap(({ asked }) =>
      asked.flatMap((question) => (question.kind === 'choice' ? [question.options] : [])),
    );
    for (const each of options) {
      expect(each.filter(({ isRight }) => isRight).length).toBeGreaterThan(0);
      expect(each.every(({ said }) => said.every((words) => words !== ''))).toBe(true);
    }
  });

  it('set each passage to the letter, as words and not as buttons', () => {
    for (const task of tasks.filter((each) => each.kind === 'qualifier')) {
      const text = declaration.segments[lang]?.[task.segment];
      const section = exercises.getElementById(`exercise-${String(task.number)}`);
      expect(section?.querySelector('.passage')?.textContent).toBe(text);
      expect(section?.querySelectorAll('.passage button')).toHaveLength(0);
      const onPaper = [...paper(lang).querySelectorAll('.passage')].map(({ textContent }) => textContent);
      expect(onPaper).toContain(text);
      const inKey = [...key.querySelectorAll('.passage')].map(({ textContent }) => spaces(textContent));
      expect(inKey).toContain(spaces(text));
    }
  });

  it('have every answer, its reason and its place in the key, shut until asked for', () => {
    expect(key.querySelector('details')?.hasAttribute('open')).toBe(false);
    const answers = [...key.querySelectorAll('details + .answers > li')];
    expect(answers).toHaveLength(tasks.length);
    for (const [i, task] of tasks.entries()) {
      const text = spaces(answers[i]?.textContent);
      expect(text).toContain(spaces(task.why));
      expect(text).toMatch(/section \d/);
      if ('example' in task) expect(text).toContain(spaces(task.example));
    }
  });

  it('are not led to the key, and search engines are not either', () => {
    const students = ['teach/exercises/', 'teach/worksheet/', 'present/', 'notes/', ''];
    for (const folder of students)
      expect(page(lang, folder).querySelectorAll('a[href*="/key/"]:not([data-language])')).toHaveLength(0);
    const robots = [...documentsOf()].filter(
      ([path, document]) => !path.includes('/embed/') && document.querySelector('meta[name="robots"]'),
    );
    expect(robots.map(([path]) => path).sort()).toEqual(
      declaration.languages.map((tag) => `${tag}/teach/key/index.html`).sort(),
    );
  });

  it('show no chart with our arithmetic in it, and no view twice under one id', () => {
    expect(exercises.querySelectorAll('[data-derived]')).toHaveLength(0);
    const ids = [...exercises.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
