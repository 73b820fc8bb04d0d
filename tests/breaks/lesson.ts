import { edit } from '../edit-json.ts';
import type { Break } from './break.ts';

/** Steps and exercises that do not match the rest. */
export const lesson: Break[] = [
  {
    name: 'a step with a panel that the view does not have',
    change: (files) => edit(files, 'lesson.json', 'steps.officers-shown.show.panel', 3),
    issues: ['lesson.json · officers-shown · show.panel: expected a panel of "officers", from 0 to 0, got 3'],
  },
  {
    name: 'a step with a refusal that nobody made',
    change: (files) => edit(files, 'lesson.json', 'steps.refused-total.show.refusal', 'total'),
    issues: ['lesson.json · refused-total · show.refusal: expected the id of a refusal, there is no "total"'],
  },
  {
    name: 'H6: a fact that quotes what the text does not say',
    change: (files) =>
      edit(files, 'lesson.json', 'steps.to-whom.show.facts.0.quotedFrom.en.exact', 'Mr Valls'),
    issues: [
      'lesson.json · to-whom · show.facts.0.quotedFrom.en: quote not found in text.en.txt, segment s1-c6: "Mr Valls"',
    ],
  },
  {
    name: 'H11: a fact without words of the text and without a source',
    change: (files) => edit(files, 'lesson.json', 'steps.other-counts.show.facts.0.sources', undefined),
    issues: [
      'lesson.json · other-counts · show.facts.0: expected words of the text or a source for a fact, got neither',
    ],
  },
  {
    name: 'H9: a fact that quotes a French word, and shows other words',
    change: (files) =>
      edit(files, 'lesson.json', 'steps.copy-used.show.facts.0.quotedFrom.fr.exact', 'idées'),
    issues: [
      'lesson.json · copy-used · show.facts.0: expected words shown in "fr" that hold "adaptées", which the fact quotes',
      'lesson.json · copy-used · show.facts.0: expected words shown in "en" that hold "adaptées", which the fact quotes',
    ],
  },
  {
    name: 'a fact that says what is quoted below it',
    change: (files) =>
      edit(
        files,
        'lesson.json',
        'steps.no-promise.show.facts.0.detail.en',
        '“In the coming months”, with no date',
      ),
    issues: [
      'lesson.json · no-promise · show.facts.0: expected words of ours in "en", it says "in the coming months", which stands below it',
    ],
  },
  {
    name: 'a claim without words in a language',
    change: (files) => edit(files, 'lesson.json', 'steps.debate.claim.en', undefined),
    issues: ['lesson.json · debate · claim: expected words in "en", it is missing'],
  },
  {
    name: 'a question without words in a language',
    change: (files) => edit(files, 'lesson.json', 'steps.debate.show.questions.1.fr', undefined),
    issues: ['lesson.json · debate · show.questions.1: expected words in "fr", it is missing'],
  },
  {
    name: 'a guess that cannot be right',
    change: (files) => edit(files, 'lesson.json', 'steps.guess-removals.show.step', 1000),
    issues: ['lesson.json · guess-removals · show.step: expected steps that meet 2700, got 1000'],
  },
  {
    name: 'a guess after the answer was shown',
    change: (files) => edit(files, 'lesson.json', 'steps.opening-words.show.segments', ['s2-c4']),
    issues: [
      'lesson.json · guess-removals · show.figure: expected a figure that no step before shows, "opening-words" shows "removals"',
    ],
  },
  {
    name: 'H2: a qualifying word that is no answer',
    change: (files) => edit(files, 'lesson.json', 'exercises.find-around.answers.1', undefined),
    issues: [
      'lesson.json · find-around · answers: expected "dont" among the answers, as "migrants-unhoused" has it in text.fr.txt, segment s2-c3',
      'lesson.json · find-around · answers: expected "of whom" among the answers, as "migrants-unhoused" has it in text.en.txt, segment s2-c3',
    ],
  },
  {
    name: 'H6: an answer that could stand at two places',
    change: (files) => edit(files, 'lesson.json', 'exercises.find-around.answers.2.fr.suffix', undefined),
    issues: [
      'lesson.json · find-around · answers.2.fr: quote found 2 times in text.fr.txt, segment s2-c3: "plus de"',
    ],
  },
  {
    name: 'a question about a figure, whose answer is more than a number',
    change: (files) => edit(files, 'lesson.json', 'exercises.ask-first-section.number', 'removals'),
    issues: [
      'lesson.json · ask-first-section · number: expected the id of a number token, there is no "removals"',
    ],
  },
  {
    name: 'a step called like a view',
    change: (files) => edit(files, 'lesson.json', 'steps.debate.id', 'housing'),
    issues: [
      'lesson.json · housing: expected an id of its own, it is that of a view in views.json',
      'lesson.json · second-of-two · steps: expected the id of a step, and each once, got "debate"',
    ],
  },
];
