import { describe, expect, it } from 'vitest';
import { declaration } from '../../../tests/declaration.ts';
import { corpus, type Document } from './corpus.ts';
import { fold } from './fold.ts';
import { join } from './join.ts';
import { matches, sought } from './matches.ts';

const documents = corpus(declaration, ['fr', 'en']);

/** Lists the words that a query finds in the text in one language, without notes and figures. */
const inText = (query: string, lang: string): string[] =>
  documents
    .filter((document) => document.kind === 'text' && document.lang === lang)
    .flatMap(({ text }) => matches(query, text).map(({ start, end }) => text.slice(start, end)));

describe('corpus(parts, languages)', () => {
  it('has the languages in the given order, and in each the text, then notes, then figures', () => {
    const runs = documents
      .map(({ lang, kind }) => `${lang} ${kind}`)
      .filter((run, i, all) => run !== all[i - 1]);
    expect(runs).toEqual(['fr text', 'fr note', 'fr figure', 'en text', 'en note', 'en figure']);
  });

  it('has the passages as they run, under the ids that they have in the page', () => {
    const places = documents.filter(({ id }) => id.startsWith('en.text.')).map(({ place }) => place);
    expect(places).toEqual(declaration.about.outline.map(({ id }) => id));
  });

  it('has a note as its label and body, and leads to the note and to its passage', () => {
    const { text, place, segment } = documents.find(({ id }) => id === 'en.note.term-pnr')!;
    expect(text).toMatch(/^Passenger name record \(PNR\)\. Booking data/);
    expect([place, segment]).toEqual(['note-term-pnr', 's1-c6']);
  });

  it('leaves out what is listed for an editor, and notes without words in the language', () => {
    expect(documents.filter(({ id }) => id.includes('.note.editor-'))).toEqual([]);
    const sic = documents.filter(({ place }) => place === 'note-sic-suivis').map(({ lang }) => lang);
    expect(sic).toEqual(['fr']);
  });

  it('has the fields of a view one by one, with the labels of its figures', () => {
    const housing = documents.filter(({ lang, place }) => lang === 'en' && place === 'view-housing');
    const texts = housing.map(({ text }) => text);
    const view = declaration.views.find(({ id }) => id === 'housing')!;
    const figure = declaration.figures.find(({ id }) => id === 'migrants-unhoused')!;
    expect(texts.slice(0, 2)).toEqual([view.title.en, view.subtitle.en]);
    expect(texts).toContain(figure.label.en);
    expect(texts).toContain(view.notes[0]?.text.en);
  });

  it('tells all documents apart', () => {
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
  });
});

/** Lists the words of a document and its pairs of successive words, as queries that can be found. */
function queries({ text }: Document): string[] {
  // Does not split at the no-break spaces inside a number.
  const words = text.split(/[ \n]+/);
  return [...words, ...words.slice(1).map((word, i) => `${words[i] ?? ''} ${word}`)];
}

describe('matches in what there is to search', () => {
  it('finds "déclaration" by "declaration", "oeuvre" by "œuvre", and "1.000" or "1,000" by "1000"', () => {
    expect(inText('declaration', 'fr')).toEqual(['déclaration']);
    expect(inText('œuvre', 'fr')).toEqual(['oeuvre', 'oeuvre']);
    expect(inText('1000', 'fr')).toEqual(['1.000']);
    expect(inText('1000', 'en')).toEqual(['1,000']);
  });

  it('gives places whose words contain what was sought, in every document', () => {
    const typed = new Set(documents.slice(0, 40).flatMap(queries));
    const wrong: string[] = [];
    for (const query of [...typed].filter((_, i) => i % 20 === 0)) {
      const wanted = join(sought(query)).text;
      for (const { id, text } of documents)
        for (const { start, end } of matches(query, text))
          if (!join(fold(text.slice(start, end)).text).text.includes(wanted)) wrong.push(`${query} in ${id}`);
    }
    expect(wrong).toEqual([]);
  });

  it('finds all that can be typed where it stands, a word or two of them', () => {
    const lost = documents.flatMap((document) =>
      queries(document)
        .filter((query) => join(sought(query)).text.length > 1)
        .filter((query) => matches(query, document.text).length === 0)
        .map((query) => `${query} in ${document.id}`),
    );
    expect(lost).toEqual([]);
  });
});
