import { describe, expect, it } from 'vitest';
import { isStated } from '../src/model/schema.ts';
import { qrCode } from '../src/export/qr-code.ts';
import { numberedNotes } from '../src/text/annotations.ts';
import { numberedLines } from '../src/features/exercises/numbered-lines.ts';
import { declaration } from './declaration.ts';
import { htmlOf, page } from './rendered.ts';

const people = declaration.figures
  .filter(isStated)
  .filter(({ unit }) => unit === 'person' || unit === 'officer');
const counted = declaration.views.filter(({ panels }) =>
  panels.some(({ figures }) => figures.some((id) => people.some((each) => each.id === id))),
);

/** Returns the number of marks in an element: each is a subpath of its waffle’s path. */
const marksOf = (element: Element) =>
  [...element.querySelectorAll('.each')].reduce(
    (sum, path) => sum + (path.getAttribute('d')?.match(/a/g)?.length ?? 0),
    0,
  );

describe.each(declaration.languages)('the sheets in %s', (lang) => {
  const sheets = counted.flatMap(({ id }) => [
    ...page(lang, `teach/sheets/${id}/`).querySelectorAll('[data-sheet]'),
  ]);
  const ofFigure = (id: string) =>
    sheets.flatMap((sheet) => [...sheet.querySelectorAll(`svg [data-figure="${id}"]`)]);

  it('have each number of people once, with a mark for each of them, or an outline where it is a part', () => {
    for (const { id, value, relation } of people) {
      const [marks, ...others] = ofFigure(id);
      expect(others, id).toEqual([]);
      if (relation?.type === 'part-of') expect(marks?.querySelector('.enclosure'), id).not.toBeNull();
      else expect(marksOf(marks!), id).toBe(value);
    }
  });

  it('hold one number each, with what was added to it or is part of it', () => {
    for (const sheet of sheets) {
      const [first, ...tied] = [...sheet.querySelectorAll('[data-figure]')].map((marks) =>
        people.find(({ id }) => id === marks.getAttribute('data-figure'))!,
      );
      for (const { id, relation } of tied) expect(relation?.of, id).toBe(first?.id);
    }
    expect(sheets).toHaveLength(people.filter(({ relation }) => !relation).length);
  });

  it('have marks of one size: drawings of one width, and one cell', () => {
    const sizes = sheets.flatMap((sheet) =>
      [...sheet.querySelectorAll('svg.drawn')].map((svg) => [
        svg.getAttribute('viewBox')?.split(' ')[2],
        ...new Set(
          [...svg.querySelectorAll('.each')].map(
            (each) => /scale.*/.exec(each.getAttribute('transform') ?? '')?.[0],
          ),
        ),
      ]),
    );
    expect(new Set(sizes.map(String)).size).toBe(1);
    expect(sizes[0]).toHaveLength(2);
  });

  it('say each number as the text says it: soft, open, seamed or enclosed, in a title that keeps the qualifier', () => {
    for (const { id, magnitudeStatus, relation } of people) {
      const [marks] = ofFigure(id);
      const sheet = marks?.closest('[data-sheet]');
      if (magnitudeStatus === '>') {
        expect(marks?.querySelector('.open-edge'), id).not.toBeNull();
        expect(marks?.textContent).toMatch(/aucune borne haute|no upper value/);
        expect(sheet?.querySelector('h2')?.textContent).toMatch(/plus de|more than/i);
      }
      if (magnitudeStatus === '~') {
        expect(marks?.querySelectorAll('.each'), id).toHaveLength(1);
        expect(marks?.querySelector('.soft-outline'), id).not.toBeNull();
        expect(sheet?.querySelector('h2')?.textContent).toMatch(/environ|around|about/i);
      }
      if (relation?.type === 'part-of') expect(sheet?.querySelector('.enclosure'), id).not.toBeNull();
      if (relation?.type === 'adds-to') expect(sheet?.querySelector('.seam'), id).not.toBeNull();
    }
  });

  it('quote the exact words, and say whose they are', () => {
    for (const { id, quotedFrom } of people) {
      const sheet = ofFigure(id)[0]?.closest('[data-sheet]');
      const quotes = [...sheet!.querySelectorAll('blockquote > q:first-child')].map((q) => q.textContent);
      expect(
        quotes.some((words) => words.includes(quotedFrom[lang]!.exact)),
        id,
      ).toBe(true);
      expect(sheet?.textContent).toContain(declaration.about.attribution[lang]);
    }
  });
});

it('sheets and worksheet give their own address, where it is known', () => {
  const html = htmlOf(declaration, 'https://example.org/');
  for (const lang of declaration.languages)
    for (const folder of ['worksheet/', ...counted.map(({ id }) => `sheets/${id}/`)]) {
      const address = `https://example.org/${lang}/teach/${folder}`;
      expect(html.get(`${lang}/teach/${folder}index.html`)).toMatch(new RegExp(`>[^<]*${address}[^<]*<`));
    }
});

it('the worksheet has the QR code of its page, where its address is known', () => {
  const html = htmlOf(declaration, 'https://example.org/');
  for (const lang of declaration.languages) {
    const { path } = qrCode(`https://example.org/${lang}/teach/worksheet/`);
    expect(html.get(`${lang}/teach/worksheet/index.html`)).toContain(`d="${path}"`);
    expect(page(lang, 'teach/worksheet/').querySelector('svg.code')).toBeNull();
  }
});

describe.each(declaration.languages)('the worksheet in %s', (lang) => {
  const document = page(lang, 'teach/worksheet/');

  it('has the text to the letter, passage by passage, in numbered lines', () => {
    for (const { segment, lines } of numberedLines(declaration, lang)) {
      const passage = document.getElementById(segment);
      expect(passage?.textContent.trim(), segment).toBe(declaration.segments[lang]?.[segment]);
      expect(
        [...passage!.querySelectorAll('.line')].map((line) => [
          Number(line.getAttribute('data-line')),
          line.textContent,
        ]),
      ).toEqual(lines.map(({ number, text }) => [number, text]));
    }
  });

  it('marks every note in the text, [sic] where it is one, and prints them all at the end', () => {
    const notes = numberedNotes(declaration, lang);
    const numbers = (selector: string) =>
      [...document.querySelectorAll(selector)].map((mark) => Number(mark.getAttribute('data-number'))).sort();
    expect(numbers('.line .mark')).toEqual(notes.map(({ number }) => number).sort());
    expect(numbers('.line .mark.sic')).toEqual(
      notes
        .filter(({ annotation }) => annotation.kind === 'sic')
        .map(({ number }) => number)
        .sort(),
    );
    expect(document.querySelectorAll('.endnotes > ol > li')).toHaveLength(notes.length);
  });

  it('draws every view with a letter and its lines, without title, legend or arithmetic: they would be answers', () => {
    expect(
      [...document.querySelectorAll('figure[data-view]')]
        .map((view) => view.getAttribute('data-view'))
        .sort(),
    ).toEqual(declaration.views.map(({ id }) => id).sort());
    for (const view of document.querySelectorAll('figure[data-view]'))
      for (const part of ['svg', 'h3', 'figcaption a[href^="#line-"]'])
        expect(view.querySelector(part), part).not.toBeNull();
    expect(document.querySelector('[data-derived], .worksheet .legend')).toBeNull();
    for (const { id, title } of declaration.views)
      expect(document.querySelector('.worksheet')?.textContent, id).not.toContain(title[lang]);
  });

  it('names in each task the chart that it is about', () => {
    const charts = [...document.querySelectorAll('figure[data-view]')];
    const asked = declaration.exercises.filter((each) => each.kind === 'headline');
    const tasks = [...document.querySelectorAll('[data-paper="headline"]')];
    expect(tasks).toHaveLength(asked.length);
    for (const [i, { view }] of asked.entries()) {
      const name = charts.find((chart) => chart.getAttribute('data-view') === view)?.querySelector('h3');
      expect(tasks[i]?.textContent).toContain(name?.textContent);
    }
  });
});
