import { edit } from '../edit-json.ts';
import type { Break } from './break.ts';

/** Commitments and questions that do not match the text. */
export const explore: Break[] = [
  {
    name: 'a commitment that is not listed',
    change: (files) => edit(files, 'commitments.json', 'commitments.12', undefined),
    issues: [/^commitments\.json: expected the commitments of the outline, .*s2-c5, got .*s2-c4$/],
  },
  {
    name: 'an actor that nobody knows',
    change: (files) => edit(files, 'commitments.json', 'commitments.1.actors.0.actor', 'nobody'),
    issues: ['commitments.json · s1-c2: expected the id of an actor, there is no "nobody"'],
  },
  {
    name: 'words of an actor that the text does not have',
    change: (files) =>
      edit(files, 'commitments.json', 'commitments.1.actors.0.quotedFrom.fr.exact', 'Nous détruirons'),
    issues: [
      'commitments.json · s1-c2 · ministers.fr: quote not found in text.fr.txt, segment s1-c2: "Nous détruirons"',
    ],
  },
  {
    name: 'words nearest to a question in one language only',
    change: (files) => edit(files, 'uncounted.json', 'uncounted.children.nearest.en', undefined),
    issues: ['uncounted.json · children · nearest: expected a quotation in "en", it is missing'],
  },
  {
    name: 'a question without words in a language',
    change: (files) => edit(files, 'uncounted.json', 'uncounted.children.question.fr', undefined),
    issues: ['uncounted.json · children · question: expected words in "fr", it is missing'],
  },
];
