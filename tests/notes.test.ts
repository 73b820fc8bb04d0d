import { describe, expect, it } from 'vitest';
import { writeJsonld } from '../src/features/notes/jsonld.ts';
import { writeMarkdown } from '../src/features/notes/markdown.ts';
import { readNotes } from '../src/features/notes/read-notes.ts';
import { annotationsFile } from '../src/model/schema.ts';
import * as v from 'valibot';
import { declaration, folder } from './declaration.ts';
import { corpus } from './note-corpus.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const words = {
  title: 'Notes *on* the text',
  source: 'The text. https://example.org/a_b_c/',
  placeOf: (segment: string) => `place of ${segment}`,
  kindOf: (motivation: string) => motivation,
};

const around = (lang: string) => ({ lang, now: '2026-01-01T00:00:00.000Z', makeId: () => 'urn:uuid:new' });

describe.each(declaration.languages)('notes on the text in %s', (lang) => {
  const passages = new Map(Object.entries(declaration.segments[lang]!));

  describe.each([1, 2, 3])('chance %i', (seed) => {
    const notes = corpus(passages, seed);

    it('survive JSON-LD to the letter', () => {
      const file = writeJsonld(notes, lang, `https://example.org/data/text.${lang}.txt`);
      expect(readNotes(file, passages, around(lang))).toEqual({ notes, refused: [] });
    });

    it('survive Markdown to the letter', () => {
      expect(readNotes(writeMarkdown(notes, lang, words), passages, around(lang))).toEqual({
        notes,
        refused: [],
      });
    });

    it('survive Markdown that an editor has saved with CRLF and a byte order mark', () => {
      const file = `\ufeff${writeMarkdown(notes, lang, words).replaceAll('\n', '\r\n')}`;
      expect(readNotes(file, passages, around(lang))).toEqual({ notes, refused: [] });
    });
  });

  it('can be on any words: each is found where it was, and nowhere else in the text', () => {
    const whole = [...passages.values()].join('\n');
    for (const { prefix, exact, suffix } of corpus(passages, 4)) {
      const run = prefix + exact + suffix;
      expect(whole.split(run), run).toHaveLength(2);
    }
  });

  it('are read from the declaration’s own annotations, too', () => {
    const { notes, refused } = readNotes(
      readFileSync(join(folder, 'annotations.json'), 'utf8'),
      passages,
      around(lang),
    );
    const isOn = (source: string) => source === `text.${lang}.txt`;
    const here = declaration.annotations.filter(({ target }) => target.some((each) => isOn(each.source)));
    expect(notes.map(({ id }) => id)).toEqual(here.map(({ id }) => id));
    expect(new Set(refused.map(({ why }) => why))).toEqual(
      new Set(here.length < declaration.annotations.length ? ['otherText'] : []),
    );
    expect(notes[0]?.text).toBe(
      declaration.annotations[0]?.body.find(({ language }) => language === lang)?.value,
    );
  });

  it('have the targets and bodies of the declaration’s annotations', () => {
    const { items } = JSON.parse(writeJsonld(corpus(passages).slice(1, 2), lang, `text.${lang}.txt`));
    const { target, body } = annotationsFile.entries.items.item.entries;
    expect(v.is(target, items[0].target) && v.is(body, items[0].body)).toBe(true);
  });
});
