import { edit } from '../edit-json.ts';
import type { Break } from './break.ts';

/** Plain words that drop a number’s qualifier (H2). */
export const plain: Break[] = [
  {
    name: 'H2: plain words of a view without "plus de"',
    change: (files) =>
      edit(files, 'views.json', 'views.removals.plain.fr', 'Le texte compte 2\u202f700 personnes.'),
    issues: [
      'views.json · removals · plain.fr: expected "2\u202f700" said as ">", as "removals" is, got "="',
    ],
  },
  {
    name: 'H3: plain words with a sum of ours',
    change: (files) => edit(files, 'views.json', 'views.officers.plain.en', 'There are 1,160 officers.'),
    issues: [
      'views.json · officers · plain.en: expected only numbers that it may state, got "1,160"',
      'corrections.json · officers-purpose · changes.0.says.en: expected words that stand in views.json, officers, plain, or "linked": false',
    ],
  },
  {
    name: 'plain words of the text in one language only',
    change: (files) => edit(files, 'declaration.json', 'plain.0.en', undefined),
    issues: ['declaration.json · plain.0: expected words in "en", it is missing'],
  },
];
