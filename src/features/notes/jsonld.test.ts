import { describe, expect, it } from 'vitest';
import { readNotes } from './read-notes.ts';

const passages = new Map([
  ['s1', 'One of 28 boats, and 28 others'],
  ['s2', 'Nobody counted'],
]);
const context = { lang: 'en', now: '2026-01-01T00:00:00.000Z', makeId: () => 'urn:uuid:new' };

const target = (selector: object, more: object = {}) => ({
  source: 'https://example.org/text.en.txt',
  segment: 's1',
  ...more,
  selector: { type: 'TextQuoteSelector', ...selector },
});
const good = { type: 'Annotation', body: { value: 'so few' }, target: target({ exact: 'One' }) };
const reading = (value: unknown) =>
  readNotes(typeof value === 'string' ? value : JSON.stringify(value), passages, context);
const why = (value: unknown) => reading(value).refused.map((each) => each.why);
const item = (more: object) => ({ items: [good, { ...good, ...more }] });

describe('read(text, passages, context) of JSON-LD', () => {
  it('takes a page, a collection, a list, or a note alone, and what others leave out', () => {
    for (const value of [{ items: [good] }, { first: { items: [good] } }, [good], good])
      expect(reading(value).notes).toMatchObject([
        { id: 'urn:uuid:new', motivation: 'commenting', text: 'so few', segment: 's1', created: context.now },
      ]);
    expect(reading({ ...good, body: 'bare' }).notes[0]?.text).toBe('bare');
    expect(reading({ ...good, body: undefined, bodyValue: 'bare' }).notes[0]?.text).toBe('bare');
    expect(reading({ ...good, body: undefined }).notes[0]).toMatchObject({
      text: '',
      motivation: 'highlighting',
    });
    expect(
      reading({ ...good, target: target({ exact: 'counted' }, { segment: undefined }) }).notes[0]?.segment,
    ).toBe('s2');
  });

  it.each([
    ['notFound', { target: target({ exact: 'Two' }) }],
    ['notFound', { target: target({ exact: 'one' }) }],
    ['notFound', { target: target({ exact: 'One', prefix: 'x' }) }],
    ['ambiguous', { target: target({ exact: '28' }) }],
    ['ambiguous', { target: target({ exact: 'o' }, { segment: undefined }) }],
    ['passage', { target: target({ exact: 'One' }, { segment: 's9' }) }],
    ['passage', { target: target({ exact: 'One' }, { segment: '__proto__' }) }],
    ['otherText', { target: target({ exact: 'One' }, { source: 'text.fr.txt' }) }],
    ['shape', { target: target({ exact: 'One' }, { source: 'https://example.org/' }) }],
    ['shape', { target: target({ exact: 7 }) }],
    [
      'shape',
      { target: { source: 'text.en.txt', selector: { type: 'TextPositionSelector', start: 0, end: 3 } } },
    ],
    ['shape', { target: null }],
    ['shape', { type: 'Person' }],
    ['shape', { id: {} }],
    ['shape', { body: { value: 5 } }],
    ['shape', { modified: 'yesterday' }],
    ['shape', { created: 2016 }],
    ['tooLong', { body: { value: 'x'.repeat(10_001) } }],
  ])('refuses one as %s and takes the other', (reason, more) => {
    expect(why(item(more))).toEqual([reason]);
    expect(reading(item(more)).notes).toHaveLength(1);
  });

  it('gives back what a refused note says', () => {
    expect(reading({ ...good, target: target({ exact: 'Two' }) }).refused).toEqual([
      { why: 'notFound', exact: 'Two', text: 'so few' },
    ]);
  });

  it.each([
    ['unreadable', '{'],
    ['unreadable', '{}'],
    ['unreadable', '{"items": 5}'],
    ['none', '{"items": []}'],
    ['unreadable', '['.repeat(100_000)],
    ['shape', `${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['tooLarge', `[${' '.repeat(1_000_000)}]`],
    ['none', 'Dear diary'],
    ['none', ''],
  ])('names a whole file %s', (reason, text) => {
    expect(why(text)).toEqual([reason]);
  });

  it('knows one kind of line end, and no half of a character', () => {
    expect(reading({ ...good, body: { value: 'a\r\nb\rc\ud800' } }).notes[0]?.text).toBe('a\nb\nc\ufffd');
  });
});
