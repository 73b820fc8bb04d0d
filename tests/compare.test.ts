import { expect, it } from 'vitest';
import { answerWords } from '../src/figure/compare/answer-words.ts';
import { createLocale } from '../src/i18n/locale.ts';
import { ask } from '../src/model/compare/ask.ts';
import { combinations } from '../src/model/compare/combinations.ts';
import { isStated } from '../src/model/schema.ts';
import { declaration } from './declaration.ts';
import { page } from './rendered.ts';

const ids = declaration.figures.filter(isStated).map(({ id }) => id);
/** Another copy, for which one page is rendered, and not the whole site. */
const only = structuredClone(declaration);

const spaces = (text: string) => text.replace(/\s+/g, ' ').trim();

it.each(declaration.languages)('in %s the page that compares says every answer without a script', (lang) => {
  const locale = createLocale(lang);
  const list = page(lang, 'explore/compare/', only).querySelector('.all');
  const words = spaces(list?.textContent ?? '');
  for (const { question, ids: own } of combinations(ids)) {
    const { verdict, why } = answerWords(ask(question, own, declaration), question, declaration, locale);
    for (const sentence of [verdict, ...why])
      expect(words, `${question} ${own.join(' ')}`).toContain(spaces(sentence));
  }
});
