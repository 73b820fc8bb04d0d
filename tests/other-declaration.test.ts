import { describe, expect, it } from 'vitest';
import { loadDeclaration } from '../src/model/load.ts';
import { declaration } from './declaration.ts';
import { example } from './example.ts';
import { formatDate } from '../src/i18n/format.ts';
import { createLocale } from '../src/i18n/locale.ts';
import { htmlOf } from './rendered.ts';

const files = example() as unknown as Record<string, unknown>;
const other = await loadDeclaration(
  async (file) => {
    const content = files[file];
    return typeof content === 'string' ? content : JSON.stringify(content);
  },
  ['fr', 'en'],
);

/** Words that would identify the declaration that this site was made for. */
const OURS = [
  ...Object.values(declaration.about.place),
  ...Object.values(declaration.about.headline),
  ...declaration.about.parties.map(({ name }) => name),
  ...declaration.languages.map((lang) => formatDate(declaration.about.date, createLocale(lang))),
  'Calais',
  'section 2',
  'migrant',
  'figures/officers',
];

describe('another declaration', () => {
  it('becomes a site of its own, with nothing of this one in it', () => {
    const html = [...htmlOf(other).values()].join('\n');
    expect(html).toContain(other.about.headline['fr']);
    expect(OURS.filter((words) => html.includes(words))).toEqual([]);
  });

  it('has no page for what happened afterwards if it has no such facts, and no link to one', () => {
    const pages = htmlOf({ ...other, afterwards: [] });
    expect(htmlOf(other).has('fr/explore/after/index.html')).toBe(true);
    expect([...pages.keys()].filter((path) => path.includes('after'))).toEqual([]);
    expect([...pages.values()].filter((html) => html.includes('explore/after/'))).toEqual([]);
  });

  it('has no plan to print if it has no such file, and no link to one', () => {
    const pages = htmlOf({ ...other, plan: null });
    expect(htmlOf(other).has('fr/teach/plan/index.html')).toBe(true);
    expect(pages.has('fr/teach/plan/index.html')).toBe(false);
    expect([...pages.values()].filter((html) => html.includes('teach/plan/'))).toEqual([]);
  });

  it('is drawn: its figures stand in the text, in a chart and in a table', () => {
    const page = htmlOf(other).get('fr/index.html') ?? '';
    expect(page.match(/data-figure="people"/g)).toHaveLength(3);
  });
});
