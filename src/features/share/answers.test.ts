import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../embed/options.ts';
import { answersOf, writeAnswers, type Answers } from './answers.ts';

/** Builds form data as a browser does: unchecked switches are absent. */
function form(query: string): FormData {
  const data = new FormData();
  for (const [name, value] of new URLSearchParams(query)) data.set(name, value);
  return data;
}

describe('answersOf(form) and writeAnswers(answers)', () => {
  it('read every question', () => {
    const query = 'view=a&in=en&to=email&theme=dark&table=1&accent=%23FFF&v=abc';
    expect(answersOf(form(query))).toEqual({
      view: 'a',
      lang: 'en',
      to: 'email',
      options: { ...DEFAULTS, title: false, quote: false, table: true, theme: 'dark', accent: 'ffffff' },
      version: 'abc',
    });
  });

  it('take what is not offered for what is usual', () => {
    const { to, options } = answersOf(form('to=fax&theme=neon&accent=red&title=1&quote=1'));
    expect([to, options]).toEqual(['website', DEFAULTS]);
  });

  it('write only what is not as usual', () => {
    const answers: Answers = {
      view: 'a',
      lang: 'fr',
      to: 'cms',
      version: '',
      options: { ...DEFAULTS, title: false },
    };
    expect(writeAnswers(answers)).toBe('?view=a&to=cms&in=fr&title=0');
  });
});
