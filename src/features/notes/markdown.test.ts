import { describe, expect, it } from 'vitest';
import { readMarkdown, writeMarkdown } from './markdown.ts';
import type { Note } from './note.ts';

const context = { lang: 'en', now: '2026-01-01T00:00:00.000Z', makeId: () => 'urn:uuid:new' };
const note: Note = {
  id: 'urn:uuid:1',
  motivation: 'questioning',
  text: 'How?\n```js\n1\n```',
  created: '2026-01-01T10:00:00.000Z',
  modified: '2026-01-01T11:00:00.000Z',
  segment: 's1',
  exact: '1. A [b] --> c',
  prefix: '',
  suffix: ' --',
};
const words = {
  title: 'Notes',
  source: 'The text',
  placeOf: () => 'section 1',
  kindOf: () => 'I wonder',
};
const file = writeMarkdown(
  [note, { ...note, id: 'urn:uuid:2', text: '', motivation: 'highlighting' }],
  'en',
  words,
);

describe('writeMarkdown(notes, lang, words)', () => {
  it('is a heading, the words as a quotation, and what is said as a block that nothing in it can end', () => {
    expect(file).toBe(`# Notes

The text

## 1. section 1 · I wonder

<!-- note {"id":"urn:uuid:1","motivation":"questioning","created":"2026-01-01T10:00:00.000Z","modified":"2026-01-01T11:00:00.000Z","source":"text.en.txt","segment":"s1","prefix":"","suffix":" \\u002d-"} -->

> 1\\. A \\[b\\] --\\> c

\`\`\`\`text
How?
\`\`\`js
1
\`\`\`
\`\`\`\`

## 2. section 1 · I wonder

<!-- note {"id":"urn:uuid:2","motivation":"highlighting","created":"2026-01-01T10:00:00.000Z","modified":"2026-01-01T11:00:00.000Z","source":"text.en.txt","segment":"s1","prefix":"","suffix":" \\u002d-"} -->

> 1\\. A \\[b\\] --\\> c
`);
  });
});

describe('readMarkdown(markdown, context)', () => {
  it('passes over what else stands in the file, code included', () => {
    const [, second] = file.split('## 2');
    expect(readMarkdown(`My diary\n\n~~~\n\`\`\`\n${file}\n\`\`\`\n`, context)).toMatchObject([
      { why: 'none' },
    ]);
    expect(readMarkdown(`My diary\n\n## 2${second}\nThe end`, context)).toMatchObject([
      { id: 'urn:uuid:2', text: '' },
    ]);
  });

  it('joins a quotation that an editor has broken into lines', () => {
    expect(readMarkdown(file.replace('A \\[b', 'A\n> \\[b'), context)[0]).toMatchObject({
      exact: note.exact,
    });
  });

  it.each([
    ['cutOff', file.slice(0, file.indexOf('```js') + 4)],
    ['shape', file.replace('"id"', 'id')],
    ['otherText', file.replace('text.en', 'text.fr')],
    ['shape', file.replace(/^> .*$/m, '')],
  ])('names a note that is broken: %s', (why, text) => {
    expect(readMarkdown(text, context)[0]).toMatchObject({ why });
  });
});
