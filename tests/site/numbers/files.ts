import { dsvFormat } from 'd3';
import { parse as parseGift } from 'gift-pegjs';
import { JSDOM } from 'jsdom';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from '../../../src/export/html.ts';
import { coloursOf } from '../../../tools/pictures/colours.ts';
import { pageSheet } from '../../../tools/pictures/page-sheet.ts';
import { loadFaces } from '../../../tools/pictures/typesetter.ts';
import { viewSheet } from '../../../tools/pictures/view-sheet.ts';
import { DEFAULTS } from '../../../src/features/embed/options.ts';
import type { LateData } from '../../../src/contract/late-data.ts';
import { oembeds } from '../../../src/site/oembeds.ts';
import { pictures } from '../../../src/site/picture.ts';
import { sharedByLanguage } from '../../../src/features/share/share-data.ts';
import { DESTINATIONS, snippet } from '../../../src/features/share/snippets.ts';
import { declaration, folder } from '../../declaration.ts';
import { dist, files, read } from './built.ts';
import { about, figures, languages, version } from './facts.ts';
import { shownIn } from './html.ts';
import { frozenLetters } from './frozen-letters.ts';
import { drawnIn, letters, type Letters } from './pictures.ts';
import { plainly, type Holder, type Shown } from './shown.ts';

/** Reads the content that a kind of files shows. */
type Reader = (file: string) => Shown[];

const ROOT = join(import.meta.dirname, '../../..');

const faces = await loadFaces(join(ROOT, 'src/styles/fonts'));

/** Outlines of the letters in the pictures. */
export const known = letters(faces);

/** The letters of a file: those of its frozen copy, or of the site. */
const knownIn = (file: string): Letters => frozenLetters.get(/^v\/[^/]+\//.exec(file)?.[0] ?? '') ?? known;

/** Returns the language of a file by its path; the original language if the path has none. */
const langOf = (file: string): string =>
  languages.find((lang) => new RegExp(`(^|[/.])${lang}[/.]`).test(file)) ?? about.originalLanguage;

/** Reads a data file from the folder of the declaration. */
const source = (file: string): string => readFileSync(join(folder, file.split('/').at(-1) ?? ''), 'utf8');

const isSame = (file: string): boolean => {
  const [built, own] = [read(file), source(file)];
  return file.endsWith('.json')
    ? JSON.stringify(JSON.parse(built)) === JSON.stringify(JSON.parse(own))
    : built === own;
};

/** Builds the holder of a value in data: its field, and its figure. */
const field = (name: string, figure?: string, view?: string): Holder[] => [
  {
    name,
    attributes: new Map([
      ...(figure === undefined ? [] : [['data-figure', figure] as const]),
      ...(view === undefined ? [] : [['data-view', view] as const]),
    ]),
  },
];

/** Returns the cells of a table, each with the figure of its row. */
export function cellsOf(file: string, text: string): Shown[] {
  const lang = langOf(file);
  return dsvFormat(/^\ufeff?id;/.test(text) ? ';' : ',')
    .parse(text.replace(/^\ufeff/, ''))
    .flatMap((row) =>
      Object.entries(row).map(([column, cell]) => ({
        ...plainly(file, `row ${row.id ?? ''}, ${column}`, lang, cell),
        parts: [{ start: 0, within: field(column, row.id) }],
      })),
    );
}

const figureIn = (value: object): string | undefined => {
  const id = 'id' in value ? value.id : '@id' in value ? value['@id'] : undefined;
  return figures
    .map((figure) => figure.id)
    .find((each) => typeof id === 'string' && new RegExp(`^(#\\w+-)?${each}(-[a-z]{2})?$`).test(id));
};

/** Returns every string and number in JSON, with the figure of its item. */
function values(file: string, content: unknown, lang = langOf(file)): Shown[] {
  const visit = (value: unknown, path: string[], figure: string | undefined, tag: string): Shown[] => {
    if (typeof value === 'string' || typeof value === 'number') {
      const name = path.findLast((key) => !/^\d+$/.test(key)) ?? '';
      const view = path.find((key) => declaration.views.some(({ id }) => id === key));
      return [
        {
          ...plainly(file, path.join('.'), tag, String(value)),
          parts: [{ start: 0, within: field(name, figure, view) }],
        },
      ];
    }
    if (typeof value !== 'object' || value === null) return [];
    const [key = ''] = path.slice(-1);
    if (languages.includes(key)) tag = key;
    const own = 'inLanguage' in value && typeof value.inLanguage === 'string' ? value.inLanguage : tag;
    return Object.entries(value).flatMap(([key, inner]) =>
      visit(inner, [...path, key], figureIn(value) ?? figure, own),
    );
  };
  return visit(content, [], undefined, lang);
}

const json: Reader = (file) => values(file, JSON.parse(read(file)));

/** The answers of the lesson: the words that they show; the rest is the data of its drawings. */
const answers: Reader = (file) => {
  const { texts } = JSON.parse(read(file)) as { texts: string[] };
  return values(file, texts);
};

/** The archive must have the same files as its folder, which are traced there; except the descriptor. */
const archive: Reader = (file) =>
  Object.entries(unzipSync(readFileSync(join(dist, file)))).flatMap(([name, bytes]) => {
    const text = strFromU8(bytes);
    if (name === 'datapackage.json') return values(`${file}: ${name}`, JSON.parse(text), 'en');
    if (name.endsWith('.csv'))
      return cellsOf(`${file}/${name.replace(/-(\w+)\.csv$/, '/$1/figures.csv')}`, text);
    if (text !== source(name)) throw new Error(`${file}: ${name} is not the file of the declaration`);
    return [];
  });

const copy: Reader = (file) => {
  if (!isSame(file)) throw new Error(`${file} is not the file of the declaration`);
  return [];
};

/** The words in the stamp of frozen figures; frame heights are not words. */
const stamp: Reader = (file) => json(file).filter(({ place }) => !/[hH]eight$/.test(place));

/** Data of late code, and its language. */
const LATE = /^assets\/late-(\w+)-[^/]+\.json$/;

/** The words before sounds in the data of late code; those of its drawings are in the pages, too. */
const late: Reader = (file) =>
  Object.values((JSON.parse(read(file)) as LateData).sounds)
    .flat()
    .flatMap(({ apart, figures: all }) => [apart ?? '', ...all.map(({ words }) => words)])
    .map((words) => plainly(file, 'sounds', LATE.exec(file)?.[1] ?? '', words));

/** The page in a SCORM package, and the titles in its manifest. */
const scorm: Reader = (file) =>
  Object.entries(unzipSync(readFileSync(join(dist, file)))).flatMap(([name, bytes]) => {
    const text = strFromU8(bytes);
    if (name.endsWith('.html')) return shownIn(`${file}: ${name}`, text, langOf(file));
    return [...text.matchAll(/<title>([^<]*)/g)].map(([, title = '']) =>
      plainly(`${file}: ${name}`, 'title', langOf(file), title),
    );
  });

/** A slide as a page of paragraphs, terms and links; that of a prediction is about its figure. */
function slidePage(name: string, document: Document): string {
  const step = declaration.lesson.find(({ id }) => name.endsWith(`/${id}.xml`));
  const about = step?.show.what === 'prediction' ? ` data-prediction data-figure="${step.show.figure}"` : '';
  const run = (each: Element): string => {
    const link = each.getElementsByTagName('a:hlinkClick').length > 0;
    const lang = each.querySelector('[lang]')?.getAttribute('lang') ?? '';
    const isTerm = each.querySelector('[b]') !== null;
    const tag = link ? 'a' : isTerm ? 'h3' : 'span';
    return `<${tag}${link ? ' href="https://source"' : ''} lang="${lang.split('-')[0] ?? ''}">${escapeHtml(each.textContent)}</${tag}>`;
  };
  const paragraphs = [...document.getElementsByTagName('a:p')].map(
    (each) => `<p>${[...each.getElementsByTagName('a:r')].map(run).join('')}</p>`,
  );
  const alts = [...document.querySelectorAll('[descr]')].map(
    (each) => `<img alt="${escapeHtml(each.getAttribute('descr') ?? '')}">`,
  );
  return `<section${about}>${[...paragraphs, ...alts].join('')}</section>`;
}

/** The words of a deck: slides, notes, their master, alt texts, and the letters of pictures. */
const slides: Reader = (file) =>
  Object.entries(unzipSync(readFileSync(join(dist, file)))).flatMap(([name, bytes]) => {
    const [place, text] = [`${file}: ${name}`, strFromU8(bytes)];
    if (name.endsWith('.svg')) return drawnIn(place, text, langOf(file), known);
    if (!/^ppt\/(slides|notesSlides|slideMasters)\/[^/]+\.xml$/.test(name)) return [];
    const { document } = new JSDOM(text, { contentType: 'application/xml' }).window;
    return shownIn(place, slidePage(name, document), langOf(file));
  });

/** The texts in Moodle XML: names and categories are plain, all others are HTML. */
const moodle: Reader = (file) => {
  const { document } = new JSDOM(read(file), { contentType: 'application/xml' }).window;
  return [...document.querySelectorAll('text')].flatMap(({ parentElement, textContent }) =>
    parentElement?.hasAttribute('format')
      ? shownIn(file, textContent, langOf(file))
      : [plainly(file, parentElement?.tagName ?? '', langOf(file), textContent)],
  );
};

/** The comments of GIFT, which are plain, and the texts of its questions, which are HTML. */
const gift: Reader = (file) => {
  const text = read(file);
  const textsIn = (value: unknown): string[] =>
    typeof value === 'object' && value !== null
      ? [
          ...('text' in value && typeof value.text === 'string' ? [value.text] : []),
          ...Object.values(value).flatMap(textsIn),
        ]
      : [];
  return [
    ...text
      .split('\n')
      .filter((line) => line.startsWith('//'))
      .map((line) => plainly(file, 'comment', langOf(file), line.slice(3))),
    ...parseGift(text)
      .flatMap(textsIn)
      .flatMap((html) => shownIn(file, html, langOf(file))),
  ];
};

const silent: Reader = () => [];

/** Readers by file name; the first match counts. */
const READERS: readonly [pattern: RegExp, reader: Reader, why?: string][] = [
  [/\.html$/, (file) => shownIn(file, read(file), about.originalLanguage)],
  [
    /\.svg$/,
    (file) => [
      ...shownIn(file, read(file), langOf(file)),
      ...drawnIn(file, read(file), langOf(file), knownIn(file)),
    ],
  ],
  [/\.csv$/, (file) => cellsOf(file, read(file))],
  [/\.scorm\.zip$/, scorm],
  [/\.pptx$/, slides],
  [/\.moodle\.xml$/, moodle],
  [/\.gift\.txt$/, gift],
  [/\.zip$/, archive],
  [/^data\/[^/]+\/datapackage\.json$/, (file) => values(file, JSON.parse(read(file)), 'en')],
  [/^data\/schema\//, silent, 'JSON Schema: rules for programs, with no words about the declaration'],
  [/^data\/[^/]+\/[^/]+$/, copy],
  [/^integrity\.json$/, silent, 'hashes'],
  [/^(_headers|\.htaccess|\.nojekyll)$/, silent, 'for hosts'],
  [/frozen\.json$/, stamp],
  [/\/answers\.json$/, answers],
  [LATE, late],
  [/\.(json|jsonld)$/, json],
  [
    /\.webmanifest$/,
    (file) =>
      values(file, {
        ...(JSON.parse(read(file)) as object),
        icons: [],
        theme_color: '',
        background_color: '',
      }),
  ],
  [/\.png$/, silent, 'drawn from an SVG, which is looked at: beside it, or as it is drawn again'],
  [/\.(js|css|woff2)$/, silent, 'code and fonts: what a script shows it reads from the page or the messages'],
  [/(licences\.(md|txt)|OFL-[\w-]+\.txt)$/, silent, 'licences of others, to the letter'],
];

/** Files of the site without a reader. */
export const unread = files.filter((file) => !READERS.some(([pattern]) => pattern.test(file)));

/** Returns all words that the files of the site show. */
export const inFiles = (): Shown[] =>
  files.flatMap((file) => READERS.find(([pattern]) => pattern.test(file))?.[1](file) ?? []);

const SITE = 'https://example.org/';

/** Returns the snippets of the share page for each figure and destination, and the oEmbed responses. */
export function inSnippets(): Shown[] {
  const views = sharedByLanguage(declaration, {});
  const given = Object.entries(views).flatMap(([lang, own]) =>
    Object.entries(own).flatMap(([view, shared]) =>
      DESTINATIONS.flatMap((to) => {
        const page = SITE + shared.page;
        const { kind, code } = snippet(to, {
          ...shared,
          site: SITE,
          version: '',
          integrity: '',
          page,
          lang,
          view,
          options: DEFAULTS,
        });
        const file = `code of ${lang}/figures/${view}/ for ${to}`;
        return kind === 'html'
          ? shownIn(file, code, lang)
          : code.split('\n').map((line) => plainly(file, 'text', lang, line));
      }),
    ),
  );
  return [
    ...given,
    ...oembeds(declaration, SITE, {}).flatMap(({ path, content }) => {
      const { title, html } = JSON.parse(content) as Record<'title' | 'html', string>;
      return [plainly(path, 'title', langOf(path), title), ...shownIn(path, html, langOf(path))];
    }),
  ];
}

const APPROVED = join(import.meta.dirname, '../..');

/** The name of the passage at the start of a line. */
const PASSAGE = new RegExp(`^(${about.outline.map(({ id }) => id).join('|')}): `);

/** Returns the approved speech texts, and the announcements before sounds; other tests compare both. */
export const inVoices = (): Shown[] =>
  languages.flatMap((lang) =>
    [`approved/aloud.${lang}.txt`, `snapshots/sound.${lang}.txt`].flatMap((name) =>
      readFileSync(join(APPROVED, name), 'utf8')
        .split('\n')
        .map((line, i) => plainly(`tests/${name}`, `line ${String(i + 1)}`, lang, line.replace(PASSAGE, ''))),
    ),
  );

/** Returns the words of the link cards, which exist as PNG only: redrawn from the same words. */
export function inCards(): Shown[] {
  const css = readFileSync(join(ROOT, 'src/styles/theme.css'), 'utf8');
  const studio = { faces, colours: coloursOf(css, 'light'), siteUrl: SITE };
  const { views, pages } = pictures(declaration, version);
  return [
    ...views.map((view) => ({ ...view, svg: viewSheet(view, 'card', studio) })),
    ...pages.map((page) => ({ ...page, name: `page-${page.name}`, svg: pageSheet(page, studio) })),
  ].flatMap(({ lang, name, svg }) => drawnIn(`images/${lang}/${name}-card.png`, svg, lang, known));
}
