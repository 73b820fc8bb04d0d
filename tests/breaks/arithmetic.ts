import { edit } from '../edit-json.ts';
import type { Break } from './break.ts';

/** Arithmetic that the text does not allow, and refusals that refuse nothing (H3, H4). */
export const arithmetic: Break[] = [
  {
    name: 'H3: a refused sum stated as derived',
    change: (files) =>
      edit(files, 'figures.json', 'figures.officers-total.formula', 'asylum-scheme + provisional-centres'),
    issues: [
      'figures.json · officers-total · formula: expected arithmetic that the text allows: the text does not say that "asylum-scheme" and "provisional-centres" add to or follow one another',
    ],
  },
  {
    name: 'H3: a remainder of what is no part',
    change: (files) =>
      edit(files, 'figures.json', 'figures.migrants-remainder.formula', 'migrants-present - asylum-scheme'),
    issues: [
      'figures.json · migrants-remainder · formula: expected arithmetic that the text allows: "migrants-present" is a stock, "asylum-scheme" a cumulative',
    ],
  },
  {
    name: 'H3: a derived figure computed from a derived one',
    change: (files) =>
      edit(files, 'figures.json', 'figures.officers-total.formula', 'officers-total + officers-added'),
    issues: [
      'figures.json · officers-total · formula: expected arithmetic that the text allows: "officers-total" is itself derived, and a derived figure is never computed with',
    ],
  },
  {
    name: 'H3: a pace over a period that is not stated',
    change: (files) => edit(files, 'figures.json', 'figures.networks-2015-pace.formula', 'removals / months'),
    issues: [
      'figures.json · networks-2015-pace · formula: expected arithmetic that the text allows: "removals" is a cumulative: only events in a period have a pace',
    ],
  },
  {
    name: 'H3: a derived value wrong',
    change: (files) => edit(files, 'figures.json', 'figures.networks-total.value', 57),
    issues: [
      'figures.json · networks-total · value: expected 56, as networks-2015 + networks-2016 gives, got 57',
    ],
  },
  {
    name: 'H3: the "about" lost on a derived difference',
    change: (files) => edit(files, 'figures.json', 'figures.migrants-remainder.magnitudeStatus', '='),
    issues: [
      'figures.json · migrants-remainder · magnitudeStatus: expected "~", as migrants-present - migrants-unhoused gives, got "="',
    ],
  },
  {
    name: 'H2: a rounded value given as a bare number',
    change: (files) => edit(files, 'figures.json', 'figures.networks-2015-pace.magnitudeStatus', '='),
    issues: [
      'figures.json · networks-2015-pace · magnitudeStatus: expected "~", as networks-2015 / months gives, got "="',
    ],
  },
  {
    name: 'H4: a refusal that the model would allow',
    change: (files) =>
      edit(files, 'refusals.json', 'refusals.grand-total.formulas.1', 'officers + officers-added'),
    issues: [
      'refusals.json · grand-total · formulas.1: expected arithmetic that the model refuses, but "officers + officers-added" is allowed and gives 1160 officer',
    ],
  },
  {
    name: 'H4: a refusal that cannot be read',
    change: (files) => edit(files, 'refusals.json', 'refusals.grand-total.formulas.1', 'everyone + removals'),
    issues: [
      'refusals.json · grand-total · formulas.1: expected a formula that can be read: there is no figure "everyone"',
    ],
  },
];
