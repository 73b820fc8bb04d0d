import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { contained, fittingSize } from './fit.ts';
import { BODY } from './frames.ts';
import type { Slide } from './slide.ts';
import { takeSlides } from './take.ts';
import { writeDeck } from './write.ts';

const lang = 'fr-FR';
const picture = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  png: new Uint8Array([1]),
  width: 4,
  height: 1,
};
const slide = (id: string, more: Partial<Slide> = {}): Slide => ({
  id,
  lang,
  dir: 'ltr',
  title: `Titre & <${id}>`,
  texts: [{ frame: BODY, lines: [{ runs: [{ text: `mots de ${id}`, lang }] }] }],
  pictures: [],
  answers: [],
  notes: [`note de ${id}`],
  ...more,
});
const deck = writeDeck(
  {
    lang,
    dir: 'ltr',
    title: 'Leçon',
    creator: 'Site',
    foot: 'Source',
    date: '2016-08-30',
    colours: {
      ink: '#000001',
      quiet: '#000002',
      paper: '#fffff3',
      raised: '#fffff4',
      link: '#0000ff',
      hues: ['#aa0000'],
    },
  },
  [
    slide('one', { pictures: [{ frame: BODY, alt: 'Deux "marques"', picture }] }),
    slide('two', {
      answers: ['Réponse : 7', 'Encore'],
      texts: [{ frame: BODY, lines: [{ runs: [{ text: 'lien', lang, href: 'https://a.org/?x&y' }] }] }],
    }),
    slide('three', { pictures: [{ frame: BODY, alt: 'Une', picture }] }),
  ],
);

/** The parts of a deck as documents. */
function partsOf(file: Uint8Array) {
  const files = unzipSync(file);
  const xml = (path: string) =>
    new JSDOM(strFromU8(files[path] ?? new Uint8Array()), { contentType: 'application/xml' }).window.document;
  return { files, paths: Object.keys(files), xml };
}

const textsOf = (document: Document): string[] =>
  [...document.getElementsByTagName('a:t')].map(({ textContent }) => textContent);

/** The slides in their order, as their part names. */
function orderOf(file: Uint8Array): string[] {
  const { xml } = partsOf(file);
  const targets = new Map(
    [...xml('ppt/_rels/presentation.xml.rels').querySelectorAll('Relationship')].map((each) => [
      each.getAttribute('Id'),
      each.getAttribute('Target'),
    ]),
  );
  return [...xml('ppt/presentation.xml').getElementsByTagName('p:sldId')].map(
    (each) => targets.get(each.getAttribute('r:id')) ?? '',
  );
}

/** Links that lead to no part, and parts that nothing names or types. */
function faultsOf(file: Uint8Array): string[] {
  const { paths, xml } = partsOf(file);
  const linked = new Set(
    paths
      .filter((path) => path.endsWith('.rels'))
      .flatMap((path) => {
        const base = new URL(`http://p/${path.replace(/_rels\/[^/]+$/, '')}`);
        return [...xml(path).querySelectorAll('Relationship:not([TargetMode])')].map((each) =>
          new URL(each.getAttribute('Target') ?? '', base).pathname.slice(1),
        );
      }),
  );
  const types = xml('[Content_Types].xml');
  const typed = new Set(
    [...types.querySelectorAll('Override')].map((each) => each.getAttribute('PartName')?.slice(1)),
  );
  const endings = [...types.querySelectorAll('Default')].map((each) => each.getAttribute('Extension'));
  const own = paths.filter((path) => !/\.rels$|^\[/.test(path));
  return [
    ...[...linked].filter((path) => !paths.includes(path)).map((path) => `missing: ${path}`),
    ...own.filter((path) => !linked.has(path)).map((path) => `not linked: ${path}`),
    ...own.filter((path) => path.endsWith('.xml') && !typed.has(path)).map((path) => `no type: ${path}`),
    ...[...typed]
      .filter((path) => !paths.includes(path ?? ''))
      .map((path) => `type of nothing: ${String(path)}`),
    ...paths
      .filter((path) => !endings.includes(path.split('.').at(-1) ?? ''))
      .map((path) => `ending: ${path}`),
  ];
}

describe('writeDeck(deck, slides)', () => {
  it('links and types every part, and nothing else', () => {
    expect(faultsOf(deck)).toEqual([]);
    expect(orderOf(deck)).toEqual(['slides/one.xml', 'slides/two.xml', 'slides/three.xml']);
  });

  it('keeps words as words, and answers above the notes', () => {
    const { xml } = partsOf(deck);
    expect(textsOf(xml('ppt/slides/one.xml'))).toEqual(['Titre & <one>', 'mots de one', '‹#›']);
    expect(textsOf(xml('ppt/notesSlides/two.xml'))).toEqual(['Réponse : 7', 'Encore', 'note de two']);
    expect(strFromU8(partsOf(deck).files['ppt/slides/_rels/two.xml.rels']!)).toContain(
      '"https://a.org/?x&amp;y"',
    );
  });

  it('has each picture as SVG with a bitmap beside it, an alt text, and its own shape', () => {
    const { xml, files } = partsOf(deck);
    const drawn = xml('ppt/slides/one.xml');
    expect(drawn.getElementsByTagName('asvg:svgBlip')).toHaveLength(1);
    expect(drawn.querySelector('[descr]')?.getAttribute('descr')).toBe('Deux "marques"');
    expect(strFromU8(files['ppt/media/one-1.svg']!)).toBe(picture.svg);
    expect(contained({ x: 0, y: 0, width: 400, height: 300 }, picture)).toEqual({
      x: 0,
      y: 100,
      width: 400,
      height: 100,
    });
  });
});

describe('takeSlides(deck, slides, words)', () => {
  const words = { lang, dir: 'ltr' } as const;

  it('takes slides out in any order, with their pictures only', () => {
    const taken = takeSlides(deck, [{ id: 'three' }, { id: 'two' }], words);
    expect(faultsOf(taken)).toEqual([]);
    expect(orderOf(taken)).toEqual(['slides/three.xml', 'slides/two.xml']);
    expect(partsOf(taken).paths.filter((path) => path.includes('one'))).toEqual([]);
  });

  it('replaces notes, but not the answers above them', () => {
    const taken = takeSlides(
      deck,
      [
        { id: 'two', notes: ['À $1 & vous'] },
        { id: 'one', notes: [] },
      ],
      words,
    );
    expect(textsOf(partsOf(taken).xml('ppt/notesSlides/two.xml'))).toEqual([
      'Réponse : 7',
      'Encore',
      'À $1 & vous',
    ]);
    expect(textsOf(partsOf(taken).xml('ppt/notesSlides/one.xml'))).toEqual([]);
  });

  it('adds a slide of a teacher’s, in plain words', () => {
    const taken = takeSlides(
      deck,
      [{ title: 'Et <nous>\u0007 ?', text: ['Une', 'Deux'], notes: ['Attendre.'] }],
      words,
    );
    expect(faultsOf(taken)).toEqual([]);
    expect(textsOf(partsOf(taken).xml('ppt/slides/own-1.xml'))).toEqual([
      'Et <nous> ?',
      'Une',
      'Deux',
      '‹#›',
    ]);
    expect(textsOf(partsOf(taken).xml('ppt/notesSlides/own-1.xml'))).toEqual(['Attendre.']);
  });

  it('gives the same bytes for all slides, and names one that is not there', () => {
    expect(takeSlides(deck, [{ id: 'one' }, { id: 'two' }, { id: 'three' }], words)).toEqual(deck);
    expect(() => takeSlides(deck, [{ id: 'four' }], words)).toThrow('ppt/slides/_rels/four.xml.rels');
  });
});

it('fittingSize(lines, frame) falls with the number of words, and no lower than can be read', () => {
  const lines = (count: number) => [{ runs: [{ text: 'mot '.repeat(count), lang }] }];
  expect(fittingSize(lines(10), BODY)).toBe(30);
  expect(fittingSize(lines(300), BODY)).toBeLessThan(22);
  expect(fittingSize(lines(3000), BODY)).toBe(12);
});
