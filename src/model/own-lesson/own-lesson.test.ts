import { describe, expect, it } from 'vitest';
import { formatQuery, LONGEST, parseQuery } from './address.ts';
import { formatJson } from './format.ts';
import { LIMITS, type OwnLesson } from './own-lesson.ts';
import { parseJson, parseSteps } from './parse.ts';
import { lessonQuery } from './query.ts';

const offered = { declaration: 'orchard', steps: ['one', 'two', 'three'] };
const choice: OwnLesson = { declaration: 'orchard', items: [{ id: 'three' }, { id: 'one' }] };
const changed: OwnLesson = {
  declaration: 'orchard',
  items: [
    { id: 'two', minutes: 2.5, notes: 'Attendre : « là ».\nPuis montrer.' },
    { slide: { title: 'À vous ?', text: 'Première ligne\n\nتجربة 🍎' }, minutes: 3 },
    { id: 'one' },
  ],
};

describe('a lesson of one’s own', () => {
  it.each([
    ['that only chooses', choice],
    ['with changes and a slide', changed],
  ])('%s survives the address and the file', (_what, lesson) => {
    expect(parseQuery(formatQuery(lesson), offered)).toEqual({ lesson, unknown: [], repeated: [] });
    expect(parseJson(formatJson(lesson, 2), offered)).toEqual({ lesson, unknown: [], repeated: [] });
  });

  it('has an address that is read aloud if it only chooses', () => {
    expect(formatQuery(choice)).toBe('?steps=three,one');
    expect(formatQuery(changed)).toMatch(/^\?lesson=[\w-]+$/);
    expect(formatQuery(changed).length).toBeLessThan(LONGEST);
  });

  it('is none without a name in the query', () => {
    expect(parseQuery('?presenter', offered)).toBeNull();
  });

  it('keeps its part of a query, and nothing that could change it', () => {
    expect(lessonQuery('?presenter&steps=one,two')).toBe('?steps=one,two');
    expect(lessonQuery('?figure=x')).toBe('');
    expect(lessonQuery('?steps=one%22%3E')).toBe('?steps=one');
  });
});

describe('parsing a lesson', () => {
  it('skips steps that are unknown or come twice, and names them', () => {
    const { lesson, ...named } = parseSteps('one, four,two,one,', offered) as Extract<
      ReturnType<typeof parseSteps>,
      { lesson: OwnLesson }
    >;
    expect(lesson.items).toEqual([{ id: 'one' }, { id: 'two' }]);
    expect(named).toEqual({ unknown: ['four'], repeated: ['one'] });
  });

  const json = (more: object) =>
    JSON.stringify({ ownLesson: 1, declaration: 'orchard', steps: ['one'], ...more });
  it.each([
    ['{', 'notJson', ''],
    ['[]', 'notLesson', ''],
    ['{"steps":[]}', 'notLesson', ''],
    [json({ ownLesson: 2 }), 'version', 'ownLesson'],
    [json({ declaration: 'forest' }), 'declaration', 'declaration'],
    [json({ steps: undefined }), 'missing', 'steps'],
    [json({ steps: 'one' }), 'wrong', 'steps'],
    [json({ steps: Array(LIMITS.items + 1).fill('one') }), 'long', 'steps'],
    [json({ steps: [] }), 'empty', ''],
    [json({ steps: ['four'] }), 'empty', 'four'],
    [json({ steps: ['one', 7] }), 'wrong', 'steps.2'],
    [json({ steps: [{}] }), 'missing', 'steps.1.id'],
    [json({ steps: [{ id: 1 }] }), 'wrong', 'steps.1.id'],
    [json({ steps: [{ id: 'one', minutes: 0 }] }), 'wrong', 'steps.1.minutes'],
    [json({ steps: [{ id: 'one', minutes: '3' }] }), 'wrong', 'steps.1.minutes'],
    [json({ steps: [{ id: 'one', notes: ['x'] }] }), 'wrong', 'steps.1.notes'],
    [json({ steps: [{ slide: 'x' }] }), 'wrong', 'steps.1.slide'],
    [json({ steps: [{ slide: {} }] }), 'missing', 'steps.1.slide.title'],
    [json({ steps: [{ slide: { title: ' ' } }] }), 'missing', 'steps.1.slide.title'],
    [
      json({ steps: [{ slide: { title: 'x', text: 'x'.repeat(LIMITS.text + 1) } }] }),
      'long',
      'steps.1.slide.text',
    ],
  ])('refuses %s: %s', (text, reason, field) => {
    expect(parseJson(text, offered)).toEqual({ issue: { reason, field } });
  });

  it('refuses letters that are no lesson', () => {
    for (const letters of ['%', 'AAAA', '_w', ''])
      expect(parseQuery(`?lesson=${letters}`, offered)).toHaveProperty('issue');
  });

  it('keeps plain text only: no control characters, one kind of line end', () => {
    const text = json({ steps: [{ slide: { title: 'a\u202Eb', text: 'a\r\nb\rc\u0007' } }] });
    const { lesson } = parseJson(text, offered);
    expect(lesson?.items).toEqual([{ slide: { title: 'ab', text: 'a\nb\nc' } }]);
  });
});
