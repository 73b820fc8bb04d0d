import { describe, expect, it } from 'vitest';
import type { PageData } from '../src/contract/page-data.ts';
import { isDerived, isStated } from '../src/model/schema.ts';
import { EXPLORATIONS } from '../src/shell/siblings.ts';
import { declaration } from './declaration.ts';
import { documentsOf, htmlOf, page, reading } from './rendered.ts';

const stated = declaration.figures.filter(isStated);
const spaces = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Returns the pages of a kind with their paths; the reading page is at the root and once per language. */
const ofKind = (folder: RegExp) => [...documentsOf()].filter(([path]) => folder.test(path));
const readingPages = ofKind(/^([a-z]+\/)?index\.html$/);
const figurePages = ofKind(/\/figures\//);

/** Embedded figures contain their script and styles: they have a contract of their own. */
const embeds = ofKind(/\/embed\//);
const sitePages = [...documentsOf()].filter(([path]) => !embeds.some(([embed]) => embed === path));

describe('the pages', () => {
  it('are all there in each language, and the original at the root', () => {
    const folders = [
      '',
      'explore/',
      'share/',
      'about/',
      'corrections/',
      'accessibility/',
      'privacy/',
      'teach/',
      'present/',
      'notes/',
      ...[
        'exercises',
        'worksheet',
        'key',
        'plan',
        'collected',
        'sheets/officers',
        'sheets/housing',
        'sheets/removals',
      ].map((name) => `teach/${name}/`),
      ...['after', 'commitments', 'compare', 'count', 'qualifiers', 'refused', 'time', 'uncounted'].map(
        (name) => `explore/${name}/`,
      ),
      ...declaration.views.flatMap(({ id }) => [`figures/${id}/`, `embed/${id}/`]),
    ];
    const paths = declaration.languages.flatMap((lang) => folders.map((each) => `${lang}/${each}index.html`));
    expect([...documentsOf().keys()].sort()).toEqual(['index.html', ...paths].sort());
    expect(documentsOf().get('index.html')?.documentElement.lang).toBe(declaration.about.originalLanguage);
  });

  it('have one heading of the first level, and none is skipped below it', () => {
    for (const [path, document] of documentsOf()) {
      const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) =>
        Number(localName.slice(1)),
      );
      expect(
        levels.filter((level) => level === 1),
        path,
      ).toHaveLength(1);
      for (const [i, level] of levels.entries())
        expect(level - (levels[i - 1] ?? 0), path).toBeLessThanOrEqual(1);
    }
  });

  it('name canonical addresses only when SITE_URL is given', () => {
    const path = 'en/figures/removals/index.html';
    expect(htmlOf(declaration).get(path)).not.toContain('rel="canonical"');
    expect(htmlOf(declaration, 'https://example.org/').get(path)).toContain(
      '<link rel="canonical" href="https://example.org/en/figures/removals/"/>',
    );
  });

  it('come out the same twice: one language leaves nothing behind for the next', () => {
    expect([...htmlOf(structuredClone(declaration))]).toEqual([...htmlOf(declaration)]);
  });

  it.each(declaration.languages)('in %s have titles and descriptions of their own', (lang) => {
    const own = sitePages.filter(([path]) => path.startsWith(`${lang}/`)).map(([, document]) => document);
    const titles = own.map(({ title }) => title);
    const descriptions = own.map((document) =>
      document.querySelector('meta[name="description"]')?.getAttribute('content'),
    );
    expect(new Set(titles).size).toBe(own.length);
    expect(new Set(descriptions).size).toBe(own.length);
  });

  it('load one script each, and only their own, besides the one that sets the display', () => {
    const scripts = sitePages.map(([path, document]) => [
      path.replace(/^[a-z]{2}\//, '').replace(/\/.*/, ''),
      [...document.querySelectorAll('script[src]')].map((script) =>
        script.getAttribute('src')?.replace(/^.*\//, ''),
      ),
    ]);
    for (const [folder, loaded] of scripts) {
      const own = {
        about: /^plain\.js$/,
        corrections: /^plain\.js$/,
        accessibility: /^plain\.js$/,
        privacy: /^plain\.js$/,
        explore: /^(compare|count|qualifiers|plain)\.js$/,
        share: /^share\.js$/,
        teach: /^(teach|exercises|collected)\.js$/,
        present: /^present\.js$/,
        notes: /^notes\.js$/,
      }[String(folder)];
      expect(loaded).toEqual([expect.stringMatching(own ?? /^main\.js$/)]);
    }
    expect(page('fr', 'explore/count/').querySelector('script[src]')?.getAttribute('src')).toMatch(/count/);
  });
});

describe.each(embeds)('%s', (_path, document) => {
  const all = (selector: string) => [...document.querySelectorAll(selector)];

  it('is complete without its script: chart, words, table, whose claim it is, and the way to the whole page', () => {
    const [figure] = all('figure[data-view]');
    expect(figure?.querySelector('svg a[data-figure]')).not.toBeNull();
    expect(all('q a[data-figure]').length).toBe(all('details tr[data-figure]').length);
    const { lang } = document.documentElement;
    expect(figure?.querySelector('figcaption')?.textContent).toContain(declaration.about.title[lang]);
    expect(all('figcaption a')).toHaveLength(1);
  });

  it('is no page to be found: search engines are sent to the whole one', () => {
    expect(all('meta[name="robots"]')[0]?.getAttribute('content')).toBe('noindex');
    const canonical = all('link[rel="canonical"]')[0]?.getAttribute('href') ?? '';
    expect(canonical).toMatch(/figures\/[a-z-]+\/$/);
  });

  it('asks for nothing but what stands in it', () => {
    expect(all('script[src], link[rel="stylesheet"], link[rel="preload"], img')).toEqual([]);
    expect(all('[style]')).toEqual([]);
    expect(all('script')).toHaveLength(1);
  });
});

describe.each(sitePages)('%s', (path, document) => {
  const lang = document.documentElement.lang;
  const own = (selector: string) => [...document.querySelectorAll(selector)];

  it('has one heading of the first level, and a place for the text', () => {
    expect(own('h1')).toHaveLength(1);
    expect(own('#text, #lesson')).toHaveLength(1);
  });

  it('has no id twice, no link to an id that is not there, no inline style, and no script but that of its display', () => {
    const ids = own('[id]').map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const broken = own('a[href^="#"]')
      .map((link) => link.getAttribute('href')?.slice(1) ?? '')
      .filter((id) => !ids.includes(id));
    expect(broken).toEqual([]);
    expect(own('[style]')).toEqual([]);
    expect(own('script:not([src], [type], #display > script, head > script)')).toHaveLength(0);
    // The reading page chooses its layout before the first paint.
    const isReading = readingPages.some(([reading]) => reading === path);
    expect(own('head > script:not([type])')).toHaveLength(isReading ? 1 : 0);
    const data = own('script[type]:not([src])').map((script) => script.getAttribute('type'));
    expect(data.filter((type) => type !== 'application/ld+json')).toEqual([
      'speculationrules',
      'application/json',
    ]);
  });

  it('has no link to a place in another page that is not there', () => {
    const missing = own('a[href*="/#"]').flatMap((link) => {
      const [address = '', id = ''] = (link.getAttribute('href') ?? '').split('#');
      if (/^[a-z]+:/.test(address)) return [];
      const target = new URL(address, `https://site/${path}`).pathname.slice(1);
      return documentsOf().get(`${target}index.html`)?.getElementById(id) ? [] : [link.getAttribute('href')];
    });
    expect(missing).toEqual([]);
  });

  it('offers every language with a link to the same page, which says its name in that language', () => {
    const folder = path.replace(/^[a-z]{2}\//, '').replace(/index\.html$/, '');
    for (const tag of declaration.languages) {
      const link = document.querySelector(`a[data-language="${tag}"]`);
      expect(link?.getAttribute('lang')).toBe(tag);
      const target = new URL(link?.getAttribute('href') ?? '', `https://site/${path}`);
      expect(target.pathname).toBe(`/${tag}/${folder}`);
    }
  });

  it('has one control for languages, with both side by side on the reading page only', () => {
    if (!document.querySelector('.masthead')) return;
    const [control, ...more] = own('nav:has([data-language])');
    expect(more).toEqual([]);
    expect(own('.masthead [data-language], [data-compare]').every((each) => control?.contains(each))).toBe(
      true,
    );
    const isReading = readingPages.some(([reading]) => reading === path);
    expect(own('[data-compare]')).toHaveLength(isReading ? declaration.languages.length - 1 : 0);
  });

  it('leads home by its name, and to the statements about the site in its foot', () => {
    if (!document.querySelector('.masthead')) return;
    const target = (link: Element | null) =>
      new URL(link?.getAttribute('href') ?? '', `https://site/${path}`).pathname;
    expect(target(document.querySelector('.masthead > a'))).toBe(`/${lang}/`);
    expect(own('.foot a[data-carry]').map(target)).toEqual(
      ['about', 'corrections', 'privacy', 'accessibility'].map((page) => `/${lang}/${page}/`),
    );
  });

  it('marks each derived value as ours, out of sight until asked for', () => {
    for (const item of own('[data-derived]')) {
      expect(item.classList.contains('ours'), item.outerHTML).toBe(true);
      expect(item.textContent).toMatch(/notre calcul|our arithmetic/);
    }
    expect(own('input#arithmetic:not([checked])')).toHaveLength(own('[data-derived]').length ? 1 : 0);
    expect(lang).not.toBe('');
  });
});

describe.each(readingPages)('the text on %s', (_path, document) => {
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

  it('has each view once, with a drawing, a title, a table, words quoted on its marks and a source', () => {
    expect(
      own('figure[data-view]')
        .map((figure) => figure.getAttribute('data-view'))
        .sort(),
    ).toEqual(declaration.views.map(({ id }) => id).sort());
    for (const figure of own('figure[data-view]'))
      for (const part of ['svg', 'h3', 'table', '.label tspan', '.source a'])
        expect(figure.querySelector(part), `${figure.id} ${part}`).not.toBeNull();
  });

  it('opens with every field of people at one size of mark, each leading to its words without a second claim', () => {
    const fields = own('.overview a[data-states]');
    expect(fields.map((link) => link.getAttribute('href'))).toEqual(
      fields.map((link) => `?figure=${link.getAttribute('data-states') ?? ''}`),
    );
    expect(fields.length).toBeGreaterThan(0);
    expect(own('.overview [data-figure]')).toHaveLength(0);
    const marks = own('.overview .marks pattern').map((pattern) => pattern.innerHTML);
    expect(new Set(marks).size).toBe(1);
    const columns = own('.overview .marks').map((svg) => svg.getAttribute('viewBox')?.split(' ')[2]);
    expect(new Set(columns).size).toBe(1);
  });

  it('lets a selection begin on a number or a noted word: none of their links can be dragged', () => {
    for (const link of own('#text .passage a')) expect(link.getAttribute('draggable')).toBe('false');
  });

  it('has no passage in another language, but the names of both languages for each', () => {
    expect(own('.parallel')).toEqual([]);
    const templates = own('template[data-parallel]') as HTMLTemplateElement[];
    expect(templates.map(({ dataset }) => dataset['parallel'])).toEqual(
      declaration.languages.filter((tag) => tag !== lang),
    );
    for (const { content } of templates) expect(content.querySelectorAll('p')).toHaveLength(2);
  });

  it('shows every value of ours in the drawing and the table of its view', () => {
    for (const { id } of declaration.figures.filter(isDerived)) {
      for (const place of ['figure[data-view] svg', 'figure[data-view] table'])
        expect(own(`${place} [data-derived="${id}"]`), `${id} in ${place}`).toHaveLength(1);
    }
  });
});

describe.each(figurePages)('the view on %s', (path, document) => {
  const lang = document.documentElement.lang;
  const view = declaration.views.find(({ id }) => path.includes(`/${id}/`))!;
  const ids = view.panels.flatMap(({ figures }) => figures);
  const own = (selector: string) => [...document.querySelectorAll(selector)];

  it('has its drawing, table, legend, notes on the words, and what differs between the languages', () => {
    for (const part of ['svg', 'h1', 'table', '.legend li'])
      expect(document.querySelector(`figure[data-view="${view.id}"] ${part}`), part).not.toBeNull();
    for (const words of [...view.notes.map(({ text }) => text), ...view.comparison])
      expect(document.body.textContent).toContain(words[lang]);
    expect(own('details.note').length).toBeGreaterThan(0);
  });

  it('has each figure as marks and row once, and as a link in the passage of every language', () => {
    for (const id of ids) {
      expect(own(`svg [data-figure="${id}"]`)).toHaveLength(1);
      expect(own(`tr[data-figure="${id}"]`)).toHaveLength(1);
      for (const tag of declaration.languages)
        expect(own(`.passage[lang="${tag}"] a[data-figure="${id}"]`)).toHaveLength(1);
    }
    const others = own('[data-figure]').filter(
      (item) => !ids.includes(item.getAttribute('data-figure') ?? ''),
    );
    expect(others).toEqual([]);
  });

  it('quotes its passages to the letter in every language', () => {
    for (const id of ids) {
      const figure = stated.find((each) => each.id === id)!;
      for (const tag of declaration.languages) {
        const { segment = '' } = figure.quotedFrom[tag] ?? {};
        const passages = own(`.passage[lang="${tag}"]`).map((passage) => spaces(passage.textContent));
        expect(passages).toContain(spaces(declaration.segments[tag]?.[segment] ?? ''));
      }
    }
  });

  it('says for machines what it says for readers: each claim with its observation and its words', () => {
    const data = JSON.parse(
      document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}',
    );
    const types = (data['@graph'] as { '@type': string }[]).map((node) => node['@type']);
    const count = (type: string) => types.filter((each) => each === type).length;
    expect(count('Claim')).toBe(ids.length);
    expect(count('Observation')).toBe(ids.length);
    expect(count('Quotation')).toBe(ids.length * declaration.languages.length);
  });

  it('leads to the views beside it, and to why comparisons with its numbers are refused', () => {
    expect(own('nav a.previous, nav a.next').length).toBeGreaterThan(0);
    const refused = declaration.refusals.filter(({ figures }) => figures.some((id) => ids.includes(id)));
    for (const { id } of refused) expect(own(`a[href$="/explore/refused/#${id}"]`), id).toHaveLength(1);
  });
});

describe.each(declaration.languages)('exploring in %s', (lang) => {
  it('counts the people of the text as they are counted there, and never all together', () => {
    const document = page(lang, 'explore/count/');
    const people = stated.filter(({ unit }) => unit === 'person' || unit === 'officer');
    const steps = [...document.querySelectorAll('[data-step]')];
    expect(steps.map((step) => step.getAttribute('data-step')).sort()).toEqual(
      people.map(({ id }) => id).sort(),
    );
    for (const step of steps) {
      const figure = people.find(({ id }) => id === step.getAttribute('data-step'))!;
      expect(step.querySelector('blockquote')?.textContent).toContain(figure.quotedFrom[lang]?.exact);
    }
    const { count } = JSON.parse(document.getElementById('page')?.textContent ?? '') as PageData;
    const counted = count?.fields.flatMap(({ figures }) => figures) ?? [];
    expect(counted.map(({ id, value }) => [id, value]).sort()).toEqual(
      people.map(({ id, value }) => [id, value]).sort(),
    );
    expect(document.body.textContent.replace(/\D/g, ' ')).not.toMatch(/17 ?860|16 ?700/);
    expect(document.querySelectorAll('[data-derived]')).toHaveLength(0);
  });

  it('draws the people without a node for each', () => {
    const document = page(lang, 'explore/count/');
    expect(document.querySelectorAll('svg *').length).toBeLessThan(400);
  });

  it('has a row of the calendar for each number, and no time where the text gives none', () => {
    const rows = [...page(lang, 'explore/time/').querySelectorAll('.calendar li')];
    expect(rows).toHaveLength(stated.length);
    const timeless = rows.filter((row) => !row.querySelector('svg'));
    expect(timeless).toHaveLength(
      stated.filter(({ periodBasis, observationDate }) => periodBasis === 'unstated' && !observationDate)
        .length,
    );
  });

  it('says what a number is and when it holds in each row, and neither twice', () => {
    for (const row of page(lang, 'explore/time/').querySelectorAll('.calendar li')) {
      const texts = [...row.querySelectorAll('h2, .when')].map(({ textContent }) => spaces(textContent));
      expect(texts).toHaveLength(2);
      expect(texts.every((text) => text !== '')).toBe(true);
      expect(texts[0]).not.toContain(texts[1]);
    }
  });

  it('tells what happened afterwards, each fact with its day, its passage and its sources, none with a quantity', () => {
    const document = page(lang, 'explore/after/');
    const items = [...document.querySelectorAll('.facts > li')];
    expect(items.map(({ id }) => id)).toEqual(declaration.afterwards.map(({ id }) => id));
    for (const [i, { date, segment, text, sources }] of declaration.afterwards.entries()) {
      expect(items[i]?.querySelector('time')?.getAttribute('datetime')).toBe(date);
      expect(items[i]?.querySelector('.fact p')?.textContent).toBe(text[lang]);
      expect(items[i]?.querySelector('.passage a')?.getAttribute('href')).toMatch(new RegExp(`#${segment}$`));
      const links = [...(items[i]?.querySelectorAll('.sources a') ?? [])];
      expect(links.map((link) => link.getAttribute('href'))).toEqual(sources.map(({ url }) => url));
    }
    expect(document.querySelector('#text [data-figure], #text a[href*="?figure="]')).toBeNull();
  });

  it('has a picture and one line for each page to explore, and none of them states a figure', () => {
    const entries = [...page(lang, 'explore/').querySelectorAll('#text li')];
    expect(entries).toHaveLength(declaration.views.length + EXPLORATIONS.length);
    for (const entry of entries) {
      const picture = entry.querySelector('.picture[aria-hidden="true"]');
      expect(picture?.querySelector('svg, span'), entry.textContent).not.toBeNull();
      expect(picture?.querySelector('[data-figure], a')).toBeNull();
      expect(entry.querySelectorAll('p').length).toBeLessThanOrEqual(1);
    }
    const ids = [...page(lang, 'explore/').querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('lists thirteen commitments, all ten numbers among those of the second section, each leading to its passage', () => {
    const document = page(lang, 'explore/commitments/');
    const sections = [...document.querySelectorAll('tbody')];
    expect(sections.map((each) => each.querySelectorAll('tr:not(.section)').length)).toEqual([8, 5]);
    expect(sections.map((each) => each.querySelectorAll('.figure').length)).toEqual([0, 10]);
    for (const row of document.querySelectorAll('tr:not(.section)'))
      for (const link of row.querySelectorAll('a'))
        expect(link.getAttribute('href')).toMatch(/#s\d|\?figure=/);
  });

  it('refuses with a sketch, a reason and the words', () => {
    const document = page(lang, 'explore/refused/');
    for (const { id, reason, figures } of declaration.refusals) {
      const item = document.querySelector(`[data-refusal="${id}"]`);
      expect(item?.querySelector('.struck'), id).not.toBeNull();
      expect(item?.textContent).toContain(reason[lang]);
      expect(item?.querySelectorAll('.words a[href*="?figure="]')).toHaveLength(figures.length);
      expect(item?.querySelector('[data-figure]'), 'a sketch states nothing').toBeNull();
    }
  });

  it('asks for what is not counted, with no number in the row', () => {
    const document = page(lang, 'explore/uncounted/');
    for (const { id, nearest } of declaration.uncounted) {
      const item = document.querySelector(`[data-uncounted="${id}"]`);
      expect(item?.querySelector('q')?.textContent).toBe(nearest[lang]?.exact);
      expect(item?.querySelector('.empty')?.textContent).not.toMatch(/\d/);
    }
  });

  it('teaches each way a number is said with every example the text has', () => {
    const document = page(lang, 'explore/qualifiers/');
    const ways = [...document.querySelectorAll('[data-qualifier]')];
    expect(ways.map((way) => way.getAttribute('data-qualifier'))).toEqual([
      '=',
      '~',
      '>',
      'part-of',
      'adds-to',
      'follows',
    ]);
    expect(ways.flatMap((way) => [...way.querySelectorAll('q')])).toHaveLength(stated.length);
  });
});

it('page(lang, folder) refuses a page that is not there', () => {
  expect(() => reading('de')).toThrow('no page "" in "de"');
});
