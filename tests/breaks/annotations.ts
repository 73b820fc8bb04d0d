import { edit } from '../edit-json.ts';
import type { Break } from './break.ts';

/** Annotations with missing fields, or on wrong words (H9, H11). */
export const annotations: Break[] = [
  {
    name: 'H6: an annotation pointing nowhere',
    change: (files) =>
      edit(files, 'annotations.json', 'items.sic-suivis.target.0.selector.exact', 'suivi de'),
    issues: [
      'annotations.json · sic-suivis · target.0: quote not found in text.fr.txt, segment s2-c2: "suivi de"',
    ],
  },
  {
    name: 'an annotation on a text that does not exist',
    change: (files) => edit(files, 'annotations.json', 'items.sic-suivis.target.0.source', 'text.de.txt'),
    issues: [
      'annotations.json · sic-suivis · target.0: expected a language that has a text, there is no text.de.txt',
      'annotations.json · sic-suivis · target.0.source: expected the original, text.fr.txt, for a sic, got text.de.txt',
    ],
  },
  {
    name: 'H9: a [sic] on the translation',
    change: (files) =>
      edit(files, 'annotations.json', 'items.sic-suivis.target.0', {
        source: 'text.en.txt',
        segment: 's2-c2',
        selector: { type: 'TextQuoteSelector', exact: 'followed by' },
      }),
    issues: [
      'annotations.json · sic-suivis · target.0.source: expected the original, text.fr.txt, for a sic, got text.en.txt',
    ],
  },
  {
    name: 'an annotation with two targets in one text',
    change: (files) =>
      edit(files, 'annotations.json', 'items.sic-suivis.target.1', {
        source: 'text.fr.txt',
        segment: 'title',
        selector: { type: 'TextQuoteSelector', exact: 'Les ministres' },
      }),
    issues: ['annotations.json · sic-suivis · target: expected at most one target in text.fr.txt, got 2'],
  },
  {
    name: 'a note with the motivation of an editor’s remark',
    change: (files) => edit(files, 'annotations.json', 'items.note-rudd.motivation', 'assessing'),
    issues: ['annotations.json · note-rudd · motivation: expected "describing" for a note, got "assessing"'],
  },
  {
    name: 'H11: a note without source',
    change: (files) => edit(files, 'annotations.json', 'items.note-rudd.sources', []),
    issues: ['annotations.json · note-rudd · sources: expected at least one source for a note, got none'],
  },
  {
    name: 'H11: a note without date',
    change: (files) => edit(files, 'annotations.json', 'items.note-rudd.date', undefined),
    issues: ['annotations.json · note-rudd · date: expected a date for a note, got none'],
  },
  {
    name: 'an annotation without body in a language',
    change: (files) => edit(files, 'annotations.json', 'items.note-rudd.body.1', undefined),
    issues: ['annotations.json · note-rudd · body: expected one body in "en", got 0'],
  },
];
