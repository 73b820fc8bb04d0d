import { describe, expect, it } from 'vitest';
import { isDerived, isStated } from '../src/model/schema.ts';
import { declaration } from './declaration.ts';
import { documents, htmlOf, reading } from './rendered.ts';

const stated = declaration.figures.filter(isStated);
const spaces = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the pages', () => {
  it('are one for each language, and the original at the root', () => {
    expect([...documents.keys()].sort()).toEqual(['en/index.html', 'fr/index.html', 'index.html']);
    expect(documents.get('index.html')?.documentElement.lang).toBe(declaration.about.originalLanguage);
  });

  it('name canonical addresses only when SITE_URL is given', () => {
    const path = 'en/index.html';
    expect(htmlOf(declaration).get(path)).not.toContain('rel="canonical"');
    expect(htmlOf(declaration, 'https://example.org/').get(path)).toContain(
      '<link rel="canonical" href="https://example.org/en/">',
    );
  });

  it('come out the same twice: one language leaves nothing behind for the next', () => {
    expect([...htmlOf(declaration)]).toEqual([...htmlOf(declaration)]);
  });
});

describe.each([...documents])('%s', (path, document) => {
  const lang = document.documentElement.lang;
  const own = (selector: string) => [...document.querySelectorAll(selector)];

  it('has each passage to the letter under its id, in its language', () => {
    for (const [id, text] of Object.entries(declaration.segments[lang] ?? {})) {
      const passage = document.getElementById(id);
      expect(spaces(passage?.textContent ?? ''), id).toBe(spaces(text));
      expect(passage?.closest('[lang]')?.getAttribute('lang'), id).toBe(lang);
    }
  });

  it('has every number of the text as a link to its figure', () => {
    for (const { id, quotedFrom } of stated) {
      const links = own(`#text .passage a[data-figure="${id}"]`);
      expect(links, id).toHaveLength(1);
      expect(links[0]?.textContent, id).toContain(quotedFrom[lang]?.exact);
      expect(links[0]?.getAttribute('href'), id).toBe(`?figure=${id}`);
      expect(links[0]?.closest('.passage')?.id, id).toBe(quotedFrom[lang]?.segment);
    }
  });

  it('has each figure once as marks and once as a row of a table, in the same view', () => {
    for (const { id } of stated) {
      const marks = own(`figure[data-view] svg [data-figure="${id}"]`);
      const rows = own(`figure[data-view] tr[data-figure="${id}"]`);
      expect([marks.length, rows.length], id).toEqual([1, 1]);
      expect(marks[0]?.closest('figure'), id).toBe(rows[0]?.closest('figure'));
    }
  });

  it('has each view once, with a drawing, a title, a table, words quoted and a source', () => {
    expect(
      own('figure[data-view]')
        .map((figure) => figure.getAttribute('data-view'))
        .sort(),
    ).toEqual(declaration.views.map(({ id }) => id).sort());
    for (const figure of own('figure[data-view]'))
      for (const part of ['svg', 'h3', 'table', '.legend li', '.quotations q', '.source a'])
        expect(figure.querySelector(part), `${figure.id} ${part}`).not.toBeNull();
  });

  it('has no id twice, no link to an id that is not there, and no inline style or script', () => {
    const ids = own('[id]').map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const broken = own('a[href^="#"]')
      .map((link) => link.getAttribute('href')?.slice(1) ?? '')
      .filter((id) => !ids.includes(id));
    expect(broken).toEqual([]);
    expect(own('[style]')).toEqual([]);
    expect(own('script:not([src])').map((script) => script.getAttribute('type'))).toEqual([
      'application/json',
    ]);
  });

  it('keeps the other languages in templates: no duplicate is in the page', () => {
    const templates = own('template[data-parallel]') as HTMLTemplateElement[];
    expect(templates).toHaveLength(declaration.about.outline.length * (declaration.languages.length - 1));
    expect(own('.parallel')).toEqual([]);
    const linked = templates.flatMap(({ content }) => [...content.querySelectorAll('[data-figure]')]);
    expect(linked).toHaveLength(stated.length * (declaration.languages.length - 1));
  });

  it('offers every language with a link that says its name in that language', () => {
    for (const tag of declaration.languages) {
      const link = document.querySelector(`a[data-language="${tag}"]`);
      expect(link?.getAttribute('lang')).toBe(tag);
      expect(link?.getAttribute('href')).toBe(`${path === 'index.html' ? '' : '../'}${tag}/`);
    }
  });

  it('marks each derived value as ours, in a place of its own that is closed until asked for', () => {
    const derived = declaration.figures.filter(isDerived);
    expect(own('[data-derived]').map((item) => item.getAttribute('data-derived'))).toEqual(
      derived.map(({ id }) => id),
    );
    const place = document.querySelector('details.arithmetic');
    expect(place?.hasAttribute('open')).toBe(false);
    for (const item of own('[data-derived]')) expect(place?.contains(item)).toBe(true);
  });
});

it('reading(lang) refuses a language without a page', () => {
  expect(() => reading('de')).toThrow('no reading page in "de"');
});
