import { isCounted } from '../../src/pages/teach/counted.ts';
import { declaration } from '../declaration.ts';

/** The reading pages, as they open and with what a reader may choose there. */
export const reading = [
  '',
  ...declaration.languages.map((lang) => `${lang}/`),
  'fr/?figure=migrants-present',
  'en/?figure=removals&compare=fr',
  'fr/?find=migrants&arithmetic=1',
];

const explored = [
  '',
  'count/',
  'time/?arithmetic=1',
  'commitments/',
  'qualifiers/',
  'refused/',
  'uncounted/',
];

/** Every other page, by language; the lesson's steps are walked through in a spec of their own. */
export const others = declaration.languages.map((lang) => [
  ...explored.map((name) => `${lang}/explore/${name}`),
  ...declaration.views.map(({ id }) => `${lang}/figures/${id}/?arithmetic=1`),
  ...declaration.views.map(({ id }) => `${lang}/embed/${id}/?table=1&arithmetic=1`),
  `${lang}/share/`,
  `${lang}/share/?to=social`,
  `${lang}/accessibility/`,
  `${lang}/teach/`,
  `${lang}/notes/`,
  `${lang}/teach/worksheet/`,
  ...declaration.views
    .filter((view) => isCounted(view, declaration.figures))
    .map(({ id }) => `${lang}/teach/sheets/${id}/`),
  ...['exercises/', 'key/'].map((name) => `${lang}/teach/${name}`),
]);
