import { edit } from '../edit-json.ts';
import type { Break } from './break.ts';

/** Notes of views without a figure, or with a figure of another view. */
export const notes: Break[] = [
  {
    name: 'a note that names no figure',
    change: (files) => edit(files, 'views.json', 'views.removals.notes.0.figures', []),
    issues: ['views.json · removals · notes.0.figures: expected at least one figure id, got 0'],
  },
  {
    name: 'a note without the figures that it belongs to',
    change: (files) => edit(files, 'views.json', 'views.removals.notes.0.figures', undefined),
    issues: [/^views\.json · removals · notes\.0\.figures: expected/],
  },
  {
    name: 'a note that does not say whether it speaks of the drawing',
    change: (files) => edit(files, 'views.json', 'views.networks.notes.1.about', undefined),
    issues: [/^views\.json · networks · notes\.1\.about: expected/],
  },
  {
    name: 'a note on a figure that is not there',
    change: (files) => edit(files, 'views.json', 'views.removals.notes.0.figures', ['removal']),
    issues: ['views.json · removals · notes.0.figures: expected the id of a figure, there is no "removal"'],
  },
  {
    name: 'a note on a figure of another view',
    change: (files) => edit(files, 'views.json', 'views.removals.notes.0.figures', ['removals', 'officers']),
    issues: [
      'views.json · removals · notes.0.figures: expected only figures of its view, "officers" is in "officers"',
    ],
  },
  {
    name: 'a note on a number of ours',
    change: (files) => edit(files, 'views.json', 'views.officers.notes.0.figures', ['officers-total']),
    issues: [
      'views.json · officers · notes.0.figures: expected only figures of its view, "officers-total" is in none',
      'views.json · officers · notes.0.text.fr: expected only numbers of the figures that it names, got "1\u202f000"',
      'views.json · officers · notes.0.text.en: expected only numbers of the figures that it names, got "1,000"',
    ],
  },
  {
    name: 'a note with the number of a figure that it does not name',
    change: (files) => edit(files, 'views.json', 'views.officers.notes.1.figures', ['officers']),
    issues: [
      'views.json · officers · notes.1.text.fr: expected only numbers of the figures that it names, got "160"',
      'views.json · officers · notes.1.text.en: expected only numbers of the figures that it names, got "160"',
    ],
  },
];
