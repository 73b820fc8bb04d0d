import { edit, replace } from '../edit-json.ts';
import type { Break } from './break.ts';

/** Texts that differ from the original or are not aligned with it (H9, H10). */
export const texts: Break[] = [
  {
    name: 'H10: a line too few in a translation',
    change: (files) =>
      replace(
        files,
        'text.en.txt',
        'We will continue our close collaboration to prevent potential threats to both maritime and aviation security\n',
        '',
      ),
    issues: [
      'text.en.txt: expected 24 lines that are not blank, one for each id of the outline in declaration.json, got 23',
    ],
  },
  {
    name: 'H10: a blank line too few in a translation',
    change: (files) => replace(files, 'text.en.txt', 'terrorism\n\nThe', 'terrorism\nThe'),
    issues: ['text.en.txt: expected 36 lines, as in text.fr.txt, got 35'],
  },
  {
    name: 'H10: a translation with another number',
    change: (files) => replace(files, 'text.en.txt', 'last 18 months', 'last 19 months'),
    issues: [
      'numbers.json · last-18-months · quotedFrom.en: quote not found in text.en.txt, segment s1-p1: "last 18 months"',
      'text.en.txt · segment s1-p1: expected the numbers of text.fr.txt, 18, got 19',
    ],
  },
  {
    name: 'H10: a translation with another qualifier',
    change: (files) => replace(files, 'text.en.txt', 'around 7,000', 'over 7,000'),
    issues: [
      'figures.json · migrants-present · quotedFrom.en: quote not found in text.en.txt, segment s2-c3: "around 7,000 migrants"',
      'lesson.json · find-around · answers.0.en: quote not found in text.en.txt, segment s2-c3: "around"',
      'text.en.txt · segment s2-c3: expected the numbers of text.fr.txt, >2000, 2015, 5000, >5000, ~7000, got >2000, 2015, 5000, >5000, >7000',
    ],
  },
  {
    name: 'H10: a translation without its notice',
    change: (files) => edit(files, 'declaration.json', 'translationNotice.en', undefined),
    issues: [
      'declaration.json · translationNotice: expected a notice for the translation into "en", it is missing',
    ],
  },
  {
    name: 'H9: a hash wrong',
    change: (files) => edit(files, 'declaration.json', 'sha256', '0'.repeat(64)),
    issues: [
      'declaration.json · sha256: expected the hash of text.fr.txt, f9cedf7cd94c2aa4e6df4f1866222a02bda9c649c2c370ca32dbd5a2420d6d95, got 0000000000000000000000000000000000000000000000000000000000000000',
    ],
  },
  {
    name: 'H9: an error of the original put right',
    change: (files) => replace(files, 'text.fr.txt', 'suivis de', 'suivies de'),
    issues: [
      /^declaration\.json · sha256: expected the hash of text\.fr\.txt, /,
      'figures.json · networks-2016 · quotedFrom.fr: quote not found in text.fr.txt, segment s2-c2: "suivis de 28 autres"',
      'annotations.json · sic-suivis · target.0: quote not found in text.fr.txt, segment s2-c2: "suivis de 28 autres"',
      'lesson.json · find-followed · answers.0.fr: quote not found in text.fr.txt, segment s2-c2: "suivis de"',
    ],
  },
  {
    name: 'a text missing',
    change: (files) => {
      files.delete('text.fr.txt');
    },
    issues: ['text.fr.txt: expected a file that can be read: no such file'],
  },
];
