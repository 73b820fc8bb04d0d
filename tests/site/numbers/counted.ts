import { declaration } from '../../declaration.ts';
import { frameWidths } from './built.ts';
import { about, figures, languages, linesOfText, sections } from './facts.ts';
import type { Rule, Sighting } from './sighting.ts';
import { isStated } from '../../../src/model/schema.ts';
import { LARGEST, MOST } from '../../../src/features/notes/read-notes.ts';
import { LONGEST } from '../../../src/features/notes/note.ts';

/** Things that our own words count: a pattern of the words after the number, and their actual number. */
const COUNTED: readonly [name: string, after: RegExp, count: number | ((sighting: Sighting) => number)][] = [
  [
    'the parties',
    /^ (?:(?:interior )?ministers|ministres|governments|gouvernements|countries|pays|people, two|personnes, deux)(?!\p{L})/u,
    about.parties.length,
  ],
  ['the languages', /^ (?:textes|langues)(?!\p{L})/u, languages.length],
  [
    'the figures',
    /^ (?:numbers|nombres)(?: is|,| n’est| in a| dans une| drawn| dessinés|$)/u,
    figures.filter(isStated).length,
  ],
  ['the figures', /^ (?:figures with|figures that the text)/u, figures.filter(isStated).length],
  ['what we compute', /^ that we compute/u, figures.filter((figure) => !isStated(figure)).length],
  ['the views', /^ (?:charts|graphiques)(?!\p{L})/u, declaration.views.length],
  ['points of section 1', /^ points (?:on|sur)/u, sections.get(1) ?? NaN],
  ['points of section 2', /^ point (?:of|de la) section 2/u, sections.get(2) ?? NaN],
  [
    'questions of a step',
    /^ questions\./u,
    ({ authored }) => {
      const step = declaration.lesson.find(({ id }) => authored?.place.startsWith(`${id} `));
      return step?.show.what === 'questions' ? step.show.questions.length : NaN;
    },
  ],
  [
    'ways to tie numbers',
    /^ (?:ties|drawings|liens|dessins)(?!\p{L})/u,
    new Set(figures.filter(isStated).flatMap(({ relation }) => relation?.type ?? [])).size,
  ],
  [
    'ways to say a number',
    /^ (?:ways of saying|manières de dire)/u,
    new Set(figures.map(({ magnitudeStatus }) => magnitudeStatus)).size,
  ],
  [
    'frames on the page to share',
    /^ (?:widths|largeurs)/u,
    frameWidths(`${about.originalLanguage}/share/index.html`).size,
  ],
  ['lines of the text', /^ lines, no final/u, linesOfText],
  ['the most notes of a file', /^ notes/u, MOST],
  ['the longest note', /^ (?:characters|caractères)/u, LONGEST],
  ['the largest file of notes', /^[ \u00a0](?:MB|Mo)(?: at most| au plus|\.)/u, LARGEST / 1_000_000],
];

/** Rules for number words and digits that count existing things. */
export const counted: readonly Rule[] = COUNTED.map(([name, after, count]) => ({
  name,
  traces: (sighting) =>
    after.test(sighting.text.slice(sighting.end)) &&
    sighting.value === (typeof count === 'number' ? count : count(sighting)),
}));

const DIGITS = /\d/;

/** "First", "second": an order in our own words; a third item would have to be counted. */
const isOrder = ({ token, value }: Sighting): boolean =>
  !DIGITS.test(token) && /^(first|second|premi[eè]re?s?|seconde?)$/iu.test(token) && value <= 2;

/** "One day", "un jour": an indefinite article, not a count. */
const isAny = ({ token, value }: Sighting): boolean =>
  !DIGITS.test(token) && value === 1 && /^(one|an?|une?) \p{L}+$/iu.test(token);

/** Things in pairs: numbers, counts and periods that are compared. */
const PAIR =
  /^ (?:(?:equal|similar|unequal) )?(?:numbers|counts|periods|groups|time frames|blocks|28s|nombres|comptes|périodes|durées|groupes|moments|blocs|28)(?!\p{L})/u;

/** "The two numbers": two that are compared; with more of them the words would differ. */
const isPair = ({ token, value, text, end }: Sighting): boolean =>
  !DIGITS.test(token) && value === 2 && PAIR.test(text.slice(end));

export const inSpeech: readonly Rule[] = [
  { name: 'an order', traces: isOrder },
  { name: 'any one', traces: isAny },
  { name: 'two side by side', traces: isPair },
];
