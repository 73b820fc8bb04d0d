import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { frozenStamps } from '../tools/vite-plugin-site/frozen-pages.ts';
import { STAMP } from '../tools/vite-plugin-site/frozen.ts';
import { loadDeclaration } from '../src/model/load.ts';
import type { ChangedPlace, Correction } from '../src/model/schema.ts';
import { frozenPage } from '../src/site/frozen-page.ts';
import { createLocale } from '../src/i18n/locale.ts';
import { shareData } from '../src/features/share/share-data.ts';
import { example, readFrom } from './example.ts';
import { documentsOf, page } from './rendered.ts';

const correction = (id: string, date: string, places: ChangedPlace[], linked = true): Correction => ({
  id,
  date,
  version: '1.0.0',
  title: { fr: `Titre de ${id}`, en: `Title of ${id}` },
  linked,
  changes: [
    {
      places,
      what: 'words',
      said: { fr: `faux ${id}`, en: `wrong ${id}` },
      says: { fr: `juste ${id}`, en: `right ${id}` },
    },
  ],
  why: { fr: `Raison de ${id}`, en: `Reason of ${id}` },
});

const declaration = await loadDeclaration(readFrom(example()), ['fr', 'en']);
declaration.corrections = [
  correction('of-view', '2017-03-01', [{ file: 'views.json', id: 'people', field: 'subtitle' }]),
  correction('of-note', '2017-03-02', [{ file: 'annotations.json', id: 'note-people' }]),
  correction('of-rest', '2017-03-03', [
    { file: 'refusals.json', id: 'all-together' },
    { file: 'lesson.json', id: 'show-people' },
    { file: 'lesson.json', id: 'measure-people' },
    { file: 'uncounted.json', id: 'ages' },
    { file: 'afterwards.json', id: 'closing' },
    { file: 'commitments.json', id: 'mayor' },
    { file: 'figures.json', id: 'others' },
    { file: 'text.en.txt', id: 'p1' },
    { file: 'declaration.json' },
  ]),
  correction('long-ago', '2016-03-01', [{ file: 'views.json', id: 'people' }], false),
];

const documents = documentsOf(declaration);
const at = (folder: string, lang = 'en') => page(lang, folder, declaration);
const ids = (items: Iterable<Element>) => [...items].map(({ id }) => id);
const corrected = (document: Document) =>
  [...document.querySelectorAll('.corrected a')].map((link) =>
    link.getAttribute('href')?.replace(/^.*#/, ''),
  );

describe.each(declaration.languages)('the corrections in %s', (lang) => {
  const document = at('corrections/', lang);

  it('are listed, the newest first, each with its day, what stood there, what stands there, and why', () => {
    expect(ids(document.querySelectorAll('.correction'))).toEqual([
      'of-rest',
      'of-note',
      'of-view',
      'long-ago',
    ]);
    for (const { id, date, title, changes, why } of declaration.corrections) {
      const entry = document.getElementById(id);
      expect(entry?.querySelector('h2')?.textContent).toBe(title[lang]);
      expect(entry?.querySelector('time')?.getAttribute('datetime')).toBe(date);
      expect(entry?.querySelector('del q')?.textContent).toBe(changes[0]?.said?.[lang]);
      expect(entry?.querySelector('dd > q')?.textContent).toBe(changes[0]?.says[lang]);
      expect(entry?.textContent).toContain(why[lang]);
    }
  });

  it('are led to from the end of every page, and from the page about the site', () => {
    for (const [path, each] of documents)
      if (path.startsWith(`${lang}/`) && each.querySelector('footer'))
        expect(each.querySelector('footer a[href$="/corrections/"]'), path).not.toBeNull();
    expect(at('about/', lang).querySelector('main a[href$="/corrections/"]')).not.toBeNull();
  });
});

describe('a correction', () => {
  it('leads to every place that was corrected, and each to its own part of a page that is there', () => {
    const links = [
      ...at('corrections/').querySelectorAll('#of-rest .where a, #of-note .where a, #of-view .where a'),
    ];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '../../en/explore/refused/#all-together',
      '../../en/present/#show-people',
      '../../en/teach/exercises/#exercise-2',
      '../../en/explore/uncounted/#ages',
      '../../en/explore/after/#closing',
      '../../en/explore/commitments/',
      '../../en/figures/people/',
      '../../en/#p1',
      '../../en/',
      // The note is on a word that only the French text has.
      '../../en/#p1',
      '../../en/figures/people/',
    ]);
    for (const link of links) {
      const { pathname, hash } = new URL(link.getAttribute('href') ?? '', 'https://site/en/corrections/');
      const target = documents.get(`${pathname.slice(1)}index.html`);
      expect(target, link.outerHTML).toBeDefined();
      if (hash) expect(target?.getElementById(hash.slice(1)), link.outerHTML).not.toBeNull();
    }
    expect(at('corrections/', 'fr').querySelector('#of-note a')?.getAttribute('href')).toBe(
      '../../fr/#mark-note-people',
    );
  });

  it('is named where something was corrected, for as long as it is linked', () => {
    expect(corrected(at('figures/people/'))).toEqual(['of-rest', 'of-view']);
    expect(at('figures/people/').querySelectorAll('.corrected'), 'a line for each day').toHaveLength(2);
    expect(corrected(at('figures/people/', 'fr'))).toEqual(['of-rest', 'of-view', 'of-note']);
    expect(corrected(at('', 'fr'))).toEqual(['of-note']);
    for (const folder of ['explore/refused/', 'present/', 'teach/exercises/'])
      expect(corrected(at(folder)), folder).toEqual(['of-rest']);
    expect(corrected(at('embed/people/')), 'an embedded figure stays lean').toEqual([]);
  });

  it('of words that were wrong in another language alone quotes them in that language', async () => {
    const one = correction('one', '2017-03-01', [{ file: 'views.json', id: 'people' }]);
    one.changes[0]!.said = { fr: 'faux' };
    one.changes[0]!.says = { fr: 'juste' };
    const own = page('en', 'corrections/', { ...declaration, corrections: [one] });
    expect([...own.querySelectorAll('#one q')].map((q) => [q.getAttribute('lang'), q.textContent])).toEqual([
      ['fr', 'faux'],
      ['fr', 'juste'],
    ]);
  });

  it('is not listed where there is none, and the page says so', () => {
    const own = page('en', 'corrections/', { ...declaration, corrections: [] });
    expect(own.querySelectorAll('.correction')).toHaveLength(0);
    expect(own.querySelector('article')?.textContent).toContain('Nothing has been corrected');
  });
});

describe('a frozen copy', () => {
  const views = {
    fr: { people: { title: 'Des gens', page: '', alt: '', source: '', height: 1, fullHeight: 1 } },
    en: { people: { title: 'People', page: '', alt: '', source: '', height: 1, fullHeight: 1 } },
  };
  const copy = { hash: '0123456789ab', integrity: '', date: '2017-02-28', views };
  const inline = { code: '', hash: 'sha256-0' };
  const pageOf = (date: string) =>
    new JSDOM(frozenPage({ declaration }, { ...copy, date }, inline)).window.document;
  const links = (document: Document, lang: string) =>
    [...document.querySelectorAll(`section[lang="${lang}"] a`)].map((link) => link.getAttribute('href'));

  it('has a page that says, in every language, what was corrected since in its figures', () => {
    const document = pageOf(copy.date);
    expect(document.title).toBe('Copie du 28 février 2017 – Copy of 28 February 2017');
    for (const lang of declaration.languages)
      expect(links(document, lang)).toEqual([
        `../../${lang}/corrections/#of-rest`,
        `../../${lang}/corrections/#of-view`,
        `${lang}/embed/people/`,
        `../../${lang}/figures/people/`,
      ]);
    expect(document.querySelectorAll('script, link')).toHaveLength(0);
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  });

  it('has a page that says so where nothing was', () => {
    const document = pageOf('2017-03-03');
    expect(links(document, 'en')).toEqual(['en/embed/people/', '../../en/figures/people/']);
    expect(document.querySelector('section[lang="en"] h2')?.textContent).toContain('Nothing');
  });

  it('is handed out with a stamp that lists it, and all that the stamp has said', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'aside-'));
    await mkdir(join(folder, copy.hash));
    await writeFile(join(folder, copy.hash, STAMP), JSON.stringify({ date: copy.date, version: '0.9.0' }));
    const [stamp] = await frozenStamps(folder, declaration, [copy]);
    expect(stamp?.path).toBe(`v/${copy.hash}/frozen.json`);
    const { corrected: since, ...rest } = JSON.parse(String(stamp?.content)) as { corrected: object[] };
    expect(rest).toEqual({ date: copy.date, version: '0.9.0' });
    expect(since[1]).toEqual({
      id: 'of-view',
      date: '2017-03-01',
      title: { fr: 'Titre de of-view', en: 'Title of of-view' },
      pages: { fr: 'fr/corrections/#of-view', en: 'en/corrections/#of-view' },
    });
  });

  it('is shared with what was corrected in the view, in the words of the page', () => {
    const given = (date: string) =>
      shareData(declaration, createLocale('en'), {}, [{ ...copy, date }]).versions[copy.hash]?.corrected;
    expect(given(copy.date)).toEqual({ people: 'Title of of-rest; Title of of-view' });
    expect(given('2017-03-03')).toEqual({});
  });
});
