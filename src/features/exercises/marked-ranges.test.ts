import { describe, expect, it } from 'vitest';
import { declaration } from '../../../tests/declaration.ts';
import { numberedNotes } from '../../text/annotations.ts';
import { numberedLines } from './numbered-lines.ts';
import { markedRanges } from './marked-ranges.ts';

describe.each(declaration.languages)('marked(line, notes) in %s', (lang) => {
  const notes = numberedNotes(declaration, lang);
  const lines = numberedLines(declaration, lang).flatMap(({ segment, lines: own }) =>
    own.map((line) => ({
      line,
      stretches: markedRanges(
        line,
        notes.filter((note) => note.segment === segment),
      ),
    })),
  );

  it('gives each line to the letter', () => {
    for (const { line, stretches } of lines)
      expect(stretches.map(({ text }) => text).join('')).toBe(line.text);
  });

  it('has each note once, right after the last word that it is about', () => {
    const found = lines.flatMap(({ stretches }) =>
      stretches.flatMap(({ start, text, notes: ending }) =>
        ending.map(({ annotation, anchored }) => {
          expect(start + text.length, annotation.id).toBe(anchored.end);
          return annotation.id;
        }),
      ),
    );
    expect(found.sort()).toEqual(notes.map(({ annotation }) => annotation.id).sort());
  });
});
