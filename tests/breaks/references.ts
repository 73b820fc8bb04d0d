import { edit } from '../edit-json.ts';
import type { Break } from './break.ts';

/** Ids and languages that do not match. */
export const references: Break[] = [
  {
    name: 'relations that go round',
    change: (files) =>
      edit(files, 'figures.json', 'figures.networks-2015.relation', { type: 'follows', of: 'networks-2016' }),
    issues: [
      'figures.json · networks-2015 · relation.of: expected relations that do not go round, got networks-2015 → networks-2016 → networks-2015',
      'figures.json · networks-2015 · relation.type: expected none, as the words before "28" in text.fr.txt, segment s2-c2 say, got "follows"',
      'figures.json · networks-2015 · relation.type: expected none, as the words before "28" in text.en.txt, segment s2-c2 say, got "follows"',
      'figures.json · networks-2015 · relation.of: expected a figure quoted before it in text.fr.txt, segment s2-c2, got "networks-2016"',
      'views.json · networks · panels.0.figures: expected "networks-2016" before "networks-2015", which relates to it',
    ],
  },
  {
    name: 'a view with an unknown figure',
    change: (files) => edit(files, 'views.json', 'views.funding.panels.0.figures', ['funding', 'fundings']),
    issues: ['views.json · funding · panels.0.figures: expected the id of a figure, there is no "fundings"'],
  },
  {
    name: 'a duplicate id',
    change: (files) => edit(files, 'refusals.json', 'refusals.grand-total.id', 'euros-per-head'),
    issues: [
      'refusals.json · euros-per-head: expected an id that occurs once, got it 2 times',
      'corrections.json · smaller-things · changes.2.places: expected a place that exists, there is no refusals.json, grand-total',
    ],
  },
  {
    name: 'a missing language in a label',
    change: (files) => edit(files, 'figures.json', 'figures.removals.label.en', undefined),
    issues: ['figures.json · removals · label: expected words in "en", it is missing'],
  },
  {
    name: 'a language without text',
    change: (files) => edit(files, 'views.json', 'views.removals.title.de', 'Mehr als 2 700'),
    issues: [
      'views.json · removals · title: expected only languages that have a text, there is no text.de.txt',
    ],
  },
];
