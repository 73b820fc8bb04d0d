import { edit } from '../edit-json.ts';
import type { Break } from './break.ts';

/** Corrections of missing places, and of words that are still there. */
export const corrections: Break[] = [
  {
    name: 'a correction of a place that does not exist',
    change: (files) =>
      edit(files, 'corrections.json', 'corrections.networks-as-heights.changes.0.places.0.id', 'nets'),
    issues: [
      'corrections.json · networks-as-heights · changes.0.places: expected a place that exists, there is no views.json, nets',
    ],
  },
  {
    name: 'old words that come back',
    change: (files) =>
      edit(files, 'views.json', 'views.officers.subtitle', { fr: 'Un point, un agent', en: 'One dot' }),
    issues: [
      'corrections.json · smaller-things · changes.0.said.fr: expected words that no longer stand in views.json, officers, subtitle',
    ],
  },
  {
    name: 'a place that still leads to a correction, and no longer says what it says',
    change: (files) =>
      edit(files, 'commitments.json', 'actors.ministers.label', {
        fr: 'Nous',
        en: '“We”, not further specified',
      }),
    issues: [
      'corrections.json · who-is-we · changes.0.says.fr: expected words that stand in commitments.json, ministers, or "linked": false',
    ],
  },
];
