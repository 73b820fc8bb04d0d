import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeJsonld } from '../../src/features/notes/jsonld.ts';
import { deviceStoreIn } from '../../src/interaction/device-store.ts';
import { writeMarkdown } from '../../src/features/notes/markdown.ts';
import { LONGEST, motivationOf, plain, type Note } from '../../src/features/notes/note.ts';
import { Notebook } from '../../src/features/notes/notebook.ts';
import { inOrder } from '../../src/features/notes/order.ts';
import { readAll } from '../../src/features/notes/page/files.ts';
import { quoteSelector } from '../../src/features/notes/quote-selector.ts';
import { LARGEST, MOST, readNotes, readStored } from '../../src/features/notes/read-notes.ts';
import { REASONS, type ReadResult } from '../../src/features/notes/read-result.ts';
import { declaration } from '../declaration.ts';
import { anyJson, anyText, damaged, mutated } from './arbitraries.ts';
import { TEXTS } from './attacks.ts';
import { holds, slow } from './property.ts';

const lang = declaration.about.originalLanguage;
const passages = new Map(Object.entries(declaration.segments[lang]!));
const around = { lang, now: '2026-01-01T00:00:00.000Z', makeId: () => 'urn:uuid:new' };
const words = {
  title: 'Notes <b>on</b> it',
  source: 'The text',
  placeOf: (segment: string) => `place of ${segment}`,
  kindOf: (motivation: string) => motivation,
};

const moment = fc
  .date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-31') })
  .map((date) => date.toISOString());

/** A note as the page creates it, on any words of the text, with any text. */
const note: fc.Arbitrary<Note> = fc
  .record({
    segment: fc.constantFrom(...passages.keys()),
    from: fc.nat(),
    length: fc.integer({ min: 1, max: 60 }),
    said: anyText,
    kind: fc.constantFrom('commenting' as const, 'questioning' as const),
    id: fc.oneof(anyText, fc.uuid()).map((text) => `urn:${text.slice(0, 100)}`),
    created: moment,
    modified: moment,
  })
  .map(({ segment, from, length, said, kind, id, created, modified }) => {
    const passage = passages.get(segment)!;
    const start = from % passage.length;
    const end = Math.min(passage.length, start + length);
    const text = plain(said.slice(0, LONGEST));
    return {
      ...quoteSelector(passages, segment, start, end),
      id: plain(id),
      motivation: motivationOf(text, kind),
      text,
      created,
      modified,
    };
  });

const notes = fc.uniqueArray(note, { maxLength: 4, selector: ({ id }) => id });

const one: Note = {
  ...quoteSelector(passages, [...passages.keys()].at(-3)!, 0, 12),
  id: 'urn:uuid:1',
  motivation: 'commenting',
  text: 'How do they know?',
  created: '2026-01-01T10:00:00.000Z',
  modified: '2026-01-01T11:00:00.000Z',
};
const jsonld = writeJsonld(
  [one, { ...one, id: 'urn:uuid:2' }],
  lang,
  `https://site.example/text.${lang}.txt`,
);
const markdown = writeMarkdown([one, { ...one, id: 'urn:uuid:2' }], lang, words);

/** Expects valid notes on existing words, and a reason for each refused one. */
function expectSound({ notes: taken, refused }: ReadResult): void {
  expect(inOrder(taken, passages)).toHaveLength(taken.length);
  for (const each of taken) {
    expect(['commenting', 'questioning', 'highlighting']).toContain(each.motivation);
    expect(each.text.length).toBeLessThanOrEqual(LONGEST);
    expect(new Date(each.created).toISOString()).toBe(each.created);
    expect(new Date(each.modified).toISOString()).toBe(each.modified);
    expect(each.id).not.toBe('');
  }
  for (const { why, exact, text } of refused) {
    expect(REASONS).toContain(why);
    expect([exact, text].map((each) => typeof each)).toEqual(['string', 'string']);
  }
}

describe('notes that somebody brings', () => {
  it('are none in any text, and that is said', () =>
    holds(
      fc.property(anyText, (text) => {
        const reading = readNotes(text, passages, around);
        expectSound(reading);
        expect(reading.notes.length + reading.refused.length).toBeGreaterThan(0);
      }),
    ));

  it('are notes, or refused with a reason, in any JSON', () =>
    holds(
      fc.property(anyJson, (value) => {
        expectSound(readNotes(JSON.stringify(value) ?? '', passages, around));
      }),
    ));

  it('are notes, or refused with a reason, in JSON-LD that was changed', () =>
    holds(
      fc.property(mutated(jsonld), (text) => {
        expectSound(readNotes(text, passages, around));
      }),
    ));

  it('are notes, or refused with a reason, in Markdown and JSON-LD that were damaged', () =>
    holds(
      fc.property(fc.oneof(damaged(markdown), damaged(jsonld)), (text) => {
        expectSound(readNotes(text, passages, around));
      }),
    ));

  it('are the same after JSON-LD and after Markdown, whatever they say', () =>
    holds(
      fc.property(notes, (each) => {
        const isNone = each.length === 0;
        const expected = { notes: each, refused: isNone ? [expect.objectContaining({ why: 'none' })] : [] };
        expect(readNotes(writeJsonld(each, lang, `text.${lang}.txt`), passages, around)).toEqual(expected);
        expect(readNotes(writeMarkdown(each, lang, words), passages, around)).toEqual(expected);
      }),
    ));

  it('once taken in, are not changed by being taken along and brought back', () =>
    holds(
      fc.property(fc.oneof(mutated(jsonld), damaged(markdown)), (text) => {
        const { notes: taken } = readNotes(text, passages, around);
        const again = writeMarkdown(taken, lang, words);
        expect(readNotes(again, passages, around).notes).toEqual(taken);
      }),
    ));

  it('say every text of the corpus to the letter', () => {
    const all = TEXTS.map((text, index): Note => ({
      ...one,
      id: `urn:uuid:${String(index)}`,
      motivation: motivationOf(plain(text), 'commenting'),
      text: plain(text.slice(0, LONGEST)),
    }));
    expect(readNotes(writeMarkdown(all, lang, words), passages, around)).toEqual({ notes: all, refused: [] });
  });

  it('in a file that is too large are refused before it is opened', async () => {
    const file = { size: LARGEST + 1, text: () => Promise.reject(new Error('opened')) } as unknown as File;
    const reading = await readAll([file], () => expect.fail('read'));
    expect(reading).toMatchObject({ notes: [], refused: [{ why: 'tooLarge' }] });
  });
});

describe('many notes', () => {
  const many = Array.from({ length: MOST + 1 }, (_, index): Note => ({
    ...one,
    id: `urn:uuid:${String(index)}`,
  }));
  const file = (length: number) => writeJsonld(many.slice(0, length), lang, `text.${lang}.txt`);

  it('of one file are taken up to a thousand, and one more is refused with all of them, by name', () => {
    expect(readNotes(file(MOST), passages, around).notes).toHaveLength(MOST);
    expect(readNotes(file(MOST + 1), passages, around)).toMatchObject({
      notes: [],
      refused: [{ why: 'tooMany' }],
    });
    const none = `[${'0,'.repeat(LARGEST / 2 - 10)}0]`;
    expect(readNotes(none, passages, around)).toMatchObject({ notes: [], refused: [{ why: 'tooMany' }] });
  });

  it('that we kept on the device are all read again: nobody else has them', () => {
    expect(readStored(file(MOST + 1), passages, around).notes).toHaveLength(MOST + 1);
  });
});

describe('notes that are kept on the device', () => {
  const kept = fc.oneof(
    anyText,
    mutated(jsonld),
    damaged(jsonld),
    anyJson.map((each) => JSON.stringify(each) ?? ''),
  );

  function notebookOn(text: string | null) {
    const device = { text };
    const storage = {
      getItem: () => device.text,
      setItem: (_key: string, value: string) => void (device.text = value),
      removeItem: () => void (device.text = null),
    };
    const notebook = new Notebook(
      deviceStoreIn(() => storage, { site: '/', declaration: 'x', lang, what: 'notes' }),
      {
        write: (all) => writeJsonld(all, lang, `text.${lang}.txt`),
        read: (kept) => readStored(kept, passages, around),
      },
    );
    return { device, notebook };
  }

  it('are notes, or refused with a reason, whatever the storage holds', () =>
    holds(
      fc.property(kept, (text) => {
        const { notebook } = notebookOn(text);
        expectSound({ notes: [...notebook.notes], refused: notebook.open() });
        expectSound({ notes: [...notebook.notes], refused: [] });
      }),
      slow(2),
    ));

  it('are the same when the page is opened again', () =>
    holds(
      fc.property(notes, kept, (own, others) => {
        const { device, notebook } = notebookOn(null);
        notebook.keep();
        for (const each of own) notebook.put(each);
        notebook.follow(others);
        if (device.text === null) return;
        notebook.put(one);
        const again = notebookOn(device.text).notebook;
        again.open();
        expect(again.notes).toEqual(notebook.notes);
      }),
      slow(2),
    ));
});
