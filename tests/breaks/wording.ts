import { edit } from '../edit-json.ts';
import type { Break } from './break.ts';

/** Figures that contradict their quotation (H2). */
export const wording: Break[] = [
  {
    name: 'H2: a value changed',
    change: (files) => edit(files, 'figures.json', 'figures.removals.value', 2701),
    issues: [
      'figures.json · removals · value: expected 2700, as "2.700" in text.fr.txt, segment s2-c4 says, got 2701',
      'figures.json · removals · value: expected 2700, as "2,700" in text.en.txt, segment s2-c4 says, got 2701',
      'lesson.json · guess-removals · show.step: expected steps that meet 2701, got 100',
    ],
  },
  {
    name: 'H2: a qualifier left out of the quotation',
    change: (files) => edit(files, 'figures.json', 'figures.removals.quotedFrom.en.prefix', undefined),
    issues: [
      'figures.json · removals · quotedFrom.en: expected the words that qualify "2,700" in text.en.txt, segment s2-c4 to be quoted too',
    ],
  },
  {
    name: 'H2: "7.000 migrants" as exact, without "environ"',
    change: (files) => {
      edit(files, 'figures.json', 'figures.migrants-present.quotedFrom.fr.prefix', undefined);
      edit(files, 'figures.json', 'figures.migrants-present.magnitudeStatus', '=');
    },
    issues: [
      'figures.json · migrants-present · magnitudeStatus: expected "~", as the words before "7.000" in text.fr.txt, segment s2-c3 say, got "="',
      'figures.json · migrants-present · quotedFrom.fr: expected the words that qualify "7.000" in text.fr.txt, segment s2-c3 to be quoted too',
      'figures.json · migrants-present · magnitudeStatus: expected "~", as the words before "7,000" in text.en.txt, segment s2-c3 say, got "="',
      'figures.json · migrants-remainder · magnitudeStatus: expected "=", as migrants-present - migrants-unhoused gives, got "~"',
    ],
  },
  {
    name: 'H2: a bound stated as exact',
    change: (files) => edit(files, 'figures.json', 'figures.removals.magnitudeStatus', '='),
    issues: [
      'figures.json · removals · magnitudeStatus: expected ">", as the words before "2.700" in text.fr.txt, segment s2-c4 say, got "="',
      'figures.json · removals · magnitudeStatus: expected ">", as the words before "2,700" in text.en.txt, segment s2-c4 say, got "="',
    ],
  },
  {
    name: 'H2: a relation that the words do not say',
    change: (files) => edit(files, 'figures.json', 'figures.officers-added.relation.type', 'part-of'),
    issues: [
      'figures.json · officers-added · relation.type: expected "adds-to", as the words before "160" in text.fr.txt, segment s2-c1 say, got "part-of"',
      'figures.json · officers-added · relation.type: expected "adds-to", as the words before "160" in text.en.txt, segment s2-c1 say, got "part-of"',
      'figures.json · officers-total · formula: expected arithmetic that the text allows: "officers-added" is part of "officers" and would be counted twice',
    ],
  },
  {
    name: 'H2: a relation that the words say, left out',
    change: (files) => edit(files, 'figures.json', 'figures.migrants-unhoused.relation', null),
    issues: [
      'figures.json · migrants-unhoused · relation.type: expected "part-of", as the words before "5.000" in text.fr.txt, segment s2-c3 say, got none',
      'figures.json · migrants-unhoused · relation.type: expected "part-of", as the words before "5,000" in text.en.txt, segment s2-c3 say, got none',
      'figures.json · migrants-remainder · formula: expected arithmetic that the text allows: the text does not say that "migrants-unhoused" is part of "migrants-present"',
    ],
  },
  {
    name: 'H2: a relation to a figure that stands elsewhere',
    change: (files) => edit(files, 'figures.json', 'figures.networks-2016.relation.of', 'removals'),
    issues: [
      'figures.json · networks-2016 · relation.of: expected a figure quoted before it in text.fr.txt, segment s2-c2, got "removals"',
      'figures.json · networks-total · formula: expected arithmetic that the text allows: the text does not say that "networks-2015" and "networks-2016" add to or follow one another',
      'views.json · networks · panels.0.figures: expected "removals" before "networks-2016", which relates to it',
    ],
  },
];
