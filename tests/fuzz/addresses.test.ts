import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULTS,
  hexOf,
  readOptions,
  writeOptions,
  type EmbedOptions,
} from '../../src/features/embed/options.ts';
import { addressOf } from '../../src/features/embed/host/address.ts';
import { idPattern } from '../../src/model/id.ts';
import {
  format,
  parse,
  search,
  singlePages,
  viewPages,
  type Route,
  type State,
} from '../../src/route/route.ts';
import { nearest } from '../../src/features/about/nearest/nearest.ts';
import { meant } from '../../src/features/offline/worker/address.ts';
import { answersOf, writeAnswers } from '../../src/features/share/answers.ts';
import { DESTINATIONS } from '../../src/features/share/snippets.ts';
import { anyId, anyText } from './arbitraries.ts';
import { holds } from './property.ts';

const languages = ['fr', 'en', 'ar'];

const state: fc.Arbitrary<State> = fc.record(
  {
    figure: anyId,
    arithmetic: fc.constant(true as const),
    find: fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .map((text) =>
        text
          .slice(0, 100)
          .replace(/[\ud800-\udbff]$/, '')
          .trim(),
      )
      .filter((text) => text !== ''),
  },
  { requiredKeys: [] },
);

const place = fc.oneof(
  fc.record({ page: fc.constantFrom(...singlePages) }),
  fc.record({ page: fc.constantFrom(...viewPages), view: anyId }),
);

const route: fc.Arbitrary<Route> = fc
  .tuple(
    place,
    state,
    fc.constantFrom(...languages),
    fc.option(fc.constantFrom(...languages), { nil: undefined }),
  )
  .map(([where, switched, lang, compare]) => ({
    ...where,
    ...switched,
    lang,
    ...(compare && compare !== lang && { compare }),
    ...(where.page === 'reading' && switched.arithmetic && { notes: 'all' as const }),
  }));

/** Queries that begin like ours, so that the parser gets far. */
const query = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom('figure', 'compare', 'arithmetic', 'find', 'notes', 'theme', 'accent', 'title'),
        anyText,
      ),
      anyText,
    ),
    { maxLength: 5 },
  )
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'));
const address = fc
  .tuple(
    fc.oneof(fc.constantFrom(...languages, ''), anyText),
    fc.oneof(fc.constantFrom('', 'explore/', 'figures/x/'), anyText),
    query,
  )
  .map(([lang, folder, values]) => `${lang}/${folder}?${values}`);

describe('an address of the site', () => {
  it('of any route reads back as that route', () =>
    holds(
      fc.property(route, (each) => {
        expect(parse(format(each), languages)).toEqual(each);
      }),
    ));

  it('of any route reads back as that route after a sentence has bent it', () =>
    holds(
      fc.property(
        route.filter(({ find }) => find === undefined),
        fc.string({ unit: fc.constantFrom(...').,;:»”'), maxLength: 4 }),
        (each, signs) => {
          expect(parse(format(each).replaceAll('&', '&amp;') + signs, languages)).toEqual(each);
        },
      ),
    ));

  it('that is any text gives a page that there can be, with values that can be, or null', () =>
    holds(
      fc.property(fc.oneof(anyText, address), (text) => {
        const read = parse(text, languages);
        if (read === null) return;
        expect(languages).toContain(read.lang);
        expect([...singlePages, ...viewPages]).toContain(read.page);
        for (const id of [read.figure, 'view' in read ? read.view : undefined])
          expect(id ?? 'none').toMatch(idPattern);
        expect([undefined, ...languages.filter((tag) => tag !== read.lang)]).toContain(read.compare);
        expect(read.find?.length ?? 1).toBeLessThanOrEqual(100);
        // A parsed address survives formatting and parsing: a shared link is the same for everyone.
        expect(parse(format(read), languages)).toEqual(read);
        expect(search(read)).not.toMatch(/[<>"'\s]/);
      }),
    ));

  it('that is missing gives a page that there is, on the same host, or none', () => {
    const pages = ['en/explore/', 'fr/figures/removals/'].map((path) => ({ path, title: '', lang: 'en' }));
    const path = fc.oneof(
      anyText,
      anyText.map((text) => `/a/en/explore${text}`),
    );
    return holds(
      fc.property(path, (text) => {
        const { pathname } = new URL(`./${text}`, 'https://site.example/a/');
        const found = nearest(pathname, pages);
        if (!found) return;
        const { host, href } = new URL(`https://site.example${found.path}`);
        expect(host).toBe('site.example');
        expect(href.endsWith(`/${found.page.path}`)).toBe(true);
      }),
    );
  });

  it('in the service worker’s hands is a file of the copy, its folder, or nothing', () =>
    holds(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), anyText, (url, path) => {
        const found = meant(new URL(`./${path}`, 'https://site.example/a/').href, (it) => it.endsWith('/'));
        for (const each of [found, meant(url, (it) => it.endsWith('/'))])
          if (each) expect(Object.values(each)[0]).toMatch(/^https?:/);
      }),
    ));
});

const options: fc.Arbitrary<EmbedOptions> = fc.record({
  theme: fc.constantFrom('auto', 'light', 'dark'),
  title: fc.boolean(),
  quote: fc.boolean(),
  table: fc.boolean(),
  static: fc.boolean(),
  transparent: fc.boolean(),
  arithmetic: fc.boolean(),
  accent: fc.option(fc.stringMatching(/^[0-9a-f]{6}$/)),
});

describe('options of an embedded figure', () => {
  it('read back as they were written', () =>
    holds(
      fc.property(options, (each) => {
        expect(readOptions(writeOptions(each))).toEqual({ options: each, ignored: [] });
      }),
    ));

  it('that cannot be are left out, each with a line that names it', () =>
    holds(
      fc.property(query, (text) => {
        const { options: read, ignored } = readOptions(text);
        expect(Object.keys(read)).toEqual(Object.keys(DEFAULTS));
        expect(readOptions(writeOptions(read)).options).toEqual(read);
        const names = [...new URLSearchParams(text).keys()];
        for (const line of ignored) expect(names.some((name) => line.startsWith(`${name}=`))).toBe(true);
        expect(read.accent ?? '000000').toMatch(/^[0-9a-f]{6}$/);
      }),
    ));

  it('a colour of any text is six digits or none', () =>
    holds(
      fc.property(anyText, (text) => {
        expect(hexOf(text) ?? '000000').toMatch(/^[0-9a-f]{6}$/);
      }),
    ));

  it('as attributes of the element give an address below the site, or an error that names the attribute', () => {
    const value = fc.option(anyText);
    const site = 'https://site.example/some/where/';
    const attributes = fc.record({
      view: fc.oneof(anyId, value),
      lang: fc.oneof(fc.constant('fr'), value),
      version: fc.oneof(fc.constant(null), value),
      theme: value,
      heading: value,
      accent: value,
    });
    return holds(
      fc.property(attributes, (given) => {
        try {
          const found = addressOf((name) => (given as Record<string, string | null>)[name] ?? null, site);
          expect(found.startsWith(site)).toBe(true);
          expect(new URL(found).pathname).toMatch(/^\/some\/where\/[\w/-]+\/$/);
        } catch (error) {
          expect((error as Error).message).toMatch(/^(view|lang|version)="/);
        }
      }),
    );
  });
});

describe('answers of the assistant', () => {
  it('of any form are answers that there can be, and give a query without markup', () =>
    holds(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('view', 'in', 'to', 'theme', 'accent', 'title', 'v'), anyText), {
          maxLength: 8,
        }),
        (fields) => {
          const form = new FormData();
          for (const [name, value] of fields) form.append(name, value);
          const answers = answersOf(form);
          expect(DESTINATIONS).toContain(answers.to);
          expect(writeAnswers(answers)).not.toMatch(/[<>"\s]/);
          expect(readOptions(writeOptions(answers.options)).options).toEqual(answers.options);
        },
      ),
    ));
});
