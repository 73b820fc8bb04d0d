import { edit } from '../edit-json.ts';
import type { Break } from './break.ts';

/** Views that mix units or kinds (H5), and periods that are more precise than the text (H7). */
export const panels: Break[] = [
  {
    name: 'a form that no chart has',
    change: (files) => edit(files, 'views.json', 'views.funding.panels.0.form', 'pie'),
    issues: [
      'views.json · funding · panels.0.form: expected "units" | "tiles" | "nested" | "open" | "periods", got "pie"',
    ],
  },
  {
    name: 'a figure that no view shows',
    change: (files) => edit(files, 'views.json', 'views.networks.panels.0.figures', ['networks-2015']),
    issues: ['views.json: expected figure "networks-2016" in exactly one view, got none'],
  },
  {
    name: 'H2: a number drawn before the one it follows',
    change: (files) =>
      edit(files, 'views.json', 'views.networks.panels.0.figures', ['networks-2016', 'networks-2015']),
    issues: [
      'views.json · networks · panels.0.figures: expected "networks-2015" before "networks-2016", which relates to it',
    ],
  },
  {
    name: 'H5: a panel mixing units',
    change: (files) => {
      edit(files, 'views.json', 'views.officers.panels.0.figures', ['officers', 'officers-added', 'funding']);
      edit(files, 'views.json', 'views.funding', undefined);
    },
    issues: [
      'views.json · officers · panels.0: expected one unit in a panel, got officer and EUR',
      'views.json · officers · panels.0: expected one kind in a panel, got stock and cumulative',
      'lesson.json · funding-shown · show.view: expected the id of a view, there is no "funding"',
      'lesson.json · guess-funding · show.figure: expected a figure that no step before shows, "officers-shown" shows "funding"',
      'corrections.json · published-english-provided · changes.0.places: expected a place that exists, there is no views.json, funding, comparison',
    ],
  },
  {
    name: 'H5: a panel mixing stock and cumulative',
    change: (files) => {
      edit(files, 'views.json', 'views.housing.panels.0.figures', [
        'migrants-present',
        'migrants-unhoused',
        'asylum-scheme',
      ]);
      edit(files, 'views.json', 'views.housing.panels.1.figures', ['provisional-centres']);
    },
    issues: ['views.json · housing · panels.0: expected one kind in a panel, got stock and cumulative'],
  },
  {
    name: 'H7: a period after the statement',
    change: (files) => edit(files, 'figures.json', 'figures.removals.temporalCoverage', '2015/2016-12-31'),
    issues: [
      'figures.json · removals · temporalCoverage: expected a period up to the day of the statement, 2016-08-30, got 2015/2016-12-31',
    ],
  },
  {
    name: 'H7: a period called stated that is open',
    change: (files) => edit(files, 'figures.json', 'figures.removals.periodBasis', 'stated'),
    issues: [
      'figures.json · removals · periodBasis: expected "open-start" for 2015/2016-08-30, got "stated"',
    ],
  },
  {
    name: 'H7: a period made up where none is stated',
    change: (files) => edit(files, 'figures.json', 'figures.funding.temporalCoverage', '2015/2016-08-30'),
    issues: [
      'figures.json · funding · temporalCoverage: expected none where the period is unstated, got 2015/2016-08-30',
      'figures.json · funding · periodBasis: expected "open-start" for 2015/2016-08-30, got "unstated"',
    ],
  },
];
