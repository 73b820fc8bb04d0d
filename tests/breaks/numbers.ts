import { edit } from '../edit-json.ts';
import type { Break } from './break.ts';

/** Numbers not accounted for exactly once, and quotations that do not occur exactly once (H1, H6). */
export const numbers: Break[] = [
  {
    name: 'H6: a quotation off by a letter',
    change: (files) =>
      edit(files, 'figures.json', 'figures.removals.quotedFrom.fr.exact', '2.700 migrant irréguliers'),
    issues: [
      'figures.json · removals · quotedFrom.fr: quote not found in text.fr.txt, segment s2-c4: "plus de 2.700 migrant irréguliers"',
    ],
  },
  {
    name: 'H6: a quotation that occurs twice',
    change: (files) => edit(files, 'figures.json', 'figures.networks-2015.quotedFrom.fr.exact', '28'),
    issues: [
      'figures.json · networks-2015 · quotedFrom.fr: quote found 2 times in text.fr.txt, segment s2-c2: "28"',
    ],
  },
  {
    name: 'H6: a quotation from another segment in one language',
    change: (files) => edit(files, 'numbers.json', 'numbers.removals-since.quotedFrom.en.segment', 's2-c3'),
    issues: [
      'numbers.json · removals-since · quotedFrom: expected one segment in every language, got s2-c4 and s2-c3',
      'numbers.json · removals-since · quotedFrom.en: number "2015" in text.en.txt, segment s2-c3 is accounted for 2 times: "reception-since" (numbers.json) and "removals-since" (numbers.json)',
      'text.en.txt · segment s2-c4: number "2015" has no figure in figures.json and is not listed in numbers.json',
    ],
  },
  {
    name: 'H1: a figure missing',
    change: (files) => edit(files, 'figures.json', 'figures.funding', undefined),
    issues: [
      'views.json · funding · panels.0.figures: expected the id of a figure, there is no "funding"',
      'views.json · funding · notes.0.figures: expected the id of a figure, there is no "funding"',
      'refusals.json · euros-per-head · figures: expected the id of a figure, there is no "funding"',
      'text.fr.txt · segment s2-c1: number "100 millions" has no figure in figures.json and is not listed in numbers.json',
      'text.en.txt · segment s2-c1: number "100 million" has no figure in figures.json and is not listed in numbers.json',
      'lesson.json · headlines · terms.funding: expected the id of a stated figure',
      'refusals.json · euros-per-head · formulas.0: expected a formula that can be read: there is no figure "funding"',
      'refusals.json · euros-per-head · formulas.1: expected a formula that can be read: there is no figure "funding"',
      'refusals.json · euros-per-head · formulas.2: expected a formula that can be read: there is no figure "funding"',
      'lesson.json · guess-funding · show.figure: expected the id of a stated figure, there is no "funding"',
      'lesson.json · ask-the-text · show.asks.4.figures: expected the id of a stated figure, there is no "funding"',
      'corrections.json · what-the-money-is-for · changes.0.places: expected a place that exists, there is no figures.json, funding',
    ],
  },
  {
    name: 'H1: a number that is neither figure nor listed',
    change: (files) => edit(files, 'numbers.json', 'numbers.dublin-iii', undefined),
    issues: [
      'text.fr.txt · segment s2-c5: number "III" has no figure in figures.json and is not listed in numbers.json',
      'text.en.txt · segment s2-c5: number "III" has no figure in figures.json and is not listed in numbers.json',
    ],
  },
  {
    name: 'H1: a number that is a figure and listed too',
    change: (files) =>
      edit(files, 'numbers.json', 'numbers.meeting-year.quotedFrom.fr', { segment: 's2-c1', exact: '160' }),
    issues: [
      'numbers.json · meeting-year · quotedFrom: expected one segment in every language, got s2-c1 and intro-1',
      'text.fr.txt · segment intro-1: number "2016" has no figure in figures.json and is not listed in numbers.json',
      'numbers.json · meeting-year · quotedFrom.fr: number "160" in text.fr.txt, segment s2-c1 is accounted for 2 times: "officers-added" (figures.json) and "meeting-year" (numbers.json)',
    ],
  },
  {
    name: 'H1: a listed number that is no number',
    change: (files) =>
      edit(files, 'numbers.json', 'numbers.meeting-day.quotedFrom.fr', { segment: 'intro-1', exact: 'août' }),
    issues: [
      'numbers.json · meeting-day · quotedFrom.fr.exact: expected a number and nothing else of text.fr.txt, segment intro-1, got "août"',
      'text.fr.txt · segment intro-1: number "30" has no figure in figures.json and is not listed in numbers.json',
    ],
  },
];
