import { describe, expect, it } from 'vitest';
import { read } from './numbers/built.ts';
import { authored } from './numbers/facts.ts';
import { cellsOf, inCards, inFiles, inSnippets, inVoices, known, unread } from './numbers/files.ts';
import { shownIn } from './numbers/html.ts';
import { unusedEntries } from './numbers/listed.ts';
import { unusedNames } from './numbers/names.ts';
import { drawnIn } from './numbers/pictures.ts';
import { rules } from './numbers/rules.ts';
import { authoredSightings, sightings } from './numbers/sighting.ts';
import type { Shown } from './numbers/shown.ts';
import { missing, trace, untraced } from './numbers/trace.ts';

/*
 * Every number that the site shows is a figure of the declaration, a derived figure, a date, a fact with its
 * source, or a count of existing things: in every page, picture, file, alt text, speech text and slide, in
 * digits and in words, in every language. Words of the data and the messages are traced as written; the
 * output of the built site is traced to them, or to the data it is made from.
 */

const shown = inFiles();
const seen = shown.flatMap(sightings);
const written = authored.flatMap(authoredSightings);
const given = inSnippets().flatMap(sightings);
const heard = inVoices().flatMap(sightings);

describe('every number shown', () => {
  it('in words that somebody wrote comes from somewhere', () => {
    expect(untraced(written)).toEqual([]);
  });

  it('in the files of the built site comes from somewhere', () => {
    expect(seen.length).toBeGreaterThan(10_000);
    expect(untraced(seen)).toEqual([]);
  });

  it('in what is given to take along, and in the answers of oEmbed, comes from somewhere', () => {
    expect(untraced(given)).toEqual([]);
  });

  it('on the cards for links comes from somewhere', () => {
    const drawn = inCards().flatMap(sightings);
    expect(drawn.length).toBeGreaterThan(0);
    expect(untraced(drawn)).toEqual([]);
  });

  it('in what voices are given comes from somewhere', () => {
    expect(untraced(heard)).toEqual([]);
  });

  it('stands in a file that is read, or is said to show nothing', () => {
    expect(unread).toEqual([]);
  });

  it('that is about one figure is the one of that figure', () => {
    expect(missing(shown)).toEqual([]);
  });
});

describe('what numbers are traced to', () => {
  it('is what each rule is for: none is there for nothing', () => {
    const used = new Set([...written, ...seen].map(trace));
    expect(rules.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
  });

  it('are names and words that are listed, each of which stands somewhere', () => {
    [...written, ...seen, ...given, ...heard].forEach(trace);
    expect([...unusedEntries(), ...unusedNames()]).toEqual([]);
  });
});

/** Returns the content of a file after replacing some words, which must occur in it. */
function changed(file: string, words: string, instead: string): Shown[] {
  const text = read(file);
  if (!text.includes(words)) throw new Error(`${file} does not say "${words}"`);
  const now = text.replace(words, instead);
  const lang = /(^|\/)en[/.]/.test(file) ? 'en' : 'fr';
  return file.endsWith('.csv') ? cellsOf(file, now) : shownIn(file, now, lang);
}

/** Returns all errors in the shown content. */
const faultsIn = (shown: readonly Shown[]): string[] => [
  ...untraced(shown.flatMap(sightings)),
  ...missing(shown),
];

describe('one digit or one word changed is named with its file, its place and its number', () => {
  const cases: [where: string, file: string, words: string, instead: string, named: string][] = [
    [
      'in a title',
      'fr/figures/housing/index.html',
      '<title>Sur environ 7000\u00a0personnes',
      '<title>Sur environ 7100\u00a0personnes',
      'title: …Sur environ [7100]\u00a0personnes',
    ],
    [
      'in a caption',
      'en/figures/networks/index.html',
      'Two blocks of 28 tiles',
      'Two blocks of 38 tiles',
      'p: …Two blocks of [38] tiles',
    ],
    [
      'in a number word',
      'fr/figures/networks/index.html',
      'au-dessus des douze mois',
      'au-dessus des treize mois',
      'au-dessus des [treize] mois',
    ],
    [
      'in a year',
      'fr/index.html',
      'Depuis 2015, les autorités',
      'Depuis 2016, les autorités',
      'Depuis [2016], les autorités',
    ],
    ['in an alternative text', 'images/en/officers.svg', 'seam, 160 dots', 'seam, 170 dots', 'desc: …'],
    [
      'in what a screen reader says of a mark',
      'en/index.html',
      '“more than 2,700 irregular migrants”; ',
      '“more than 2,800 irregular migrants”; ',
      'more than [2,800] irregular',
    ],
    [
      'in a row of a table, to the number of another one',
      'en/index.html',
      '>more than 2,700</th>',
      '>more than 5,000</th>',
      'th: …more than [5,000]…',
    ],
    [
      'in a cell of a file',
      'data/calais-2016/fr/housing.csv',
      'environ 7\u202f000,7000,',
      'environ 7\u202f000,7100,',
      'row migrants-present, value: …[7100]…',
    ],
    [
      'in a place of the text',
      'en/figures/removals/index.html',
      'section 2, point 4',
      'section 2, point 6',
      '[6]',
    ],
    ['in a step of the lesson', 'en/present/index.html', '>9 of 31<', '>9 of 29<', '9 of [29]'],
    ['in the size of a picture', 'en/figures/funding/index.html', '1200 × 630', '1200 × 640', '1200 × [640]'],
    ['in the date of a note', 'fr/index.html', '23 juin 2016 – 31', '24 juin 2016 – 31', '[24] juin 2016'],
  ];

  it.each(cases)('%s', (_, file, words, instead, named) => {
    expect(faultsIn(changed(file, words, words))).toEqual([]);
    const faults = faultsIn(changed(file, words, instead));
    expect(faults.join('\n')).toContain(named);
    expect(faults.join('\n')).toContain(file);
  });

  it('in a message, or in words of the data', () => {
    const one = authored.find(({ place, lang }) => place === 'share.frames' && lang === 'en')!;
    expect(untraced(authoredSightings({ ...one, text: one.text.replace('three', 'four') }))).toEqual([
      expect.stringContaining('messages.json, share.frames: …'),
    ]);
    const other = authored.find(({ text }) => text.startsWith('The text says that France provides 1,000'))!;
    expect(untraced(authoredSightings({ ...other, text: other.text.replace('1,000', '1,100') }))).toEqual([
      expect.stringContaining('views.json, officers · plain: …The text says that France provides [1,100]'),
    ]);
  });

  it('in the letters that a picture draws', () => {
    const file = 'images/fr/networks.svg';
    const outline = (letter: string): string =>
      [...known.outlines].find(([id, { letters }]) => id.startsWith('serif-600-') && letters === letter)![0];
    const now = read(file).replace(`<use href="#${outline('8')}"`, `<use href="#${outline('3')}"`);
    expect(untraced(drawnIn(file, now, 'fr', known).flatMap(sightings))).toEqual([
      `${file}, letters drawn: …[23] filières démantelées en 2015, puis…`,
    ]);
  });
});
