import { isCounted } from '../../../src/figure/counted.ts';
import { declaration } from '../../declaration.ts';

/** A page to walk through, and its settings. */
export interface Walked {
  address: string;
  colorScheme: 'light' | 'dark';
  /** True if every run walks through it; the others are for the full run. */
  isCore: boolean;
}

const views = declaration.views.map(({ id }) => id);
const counted = declaration.views.filter((view) => isCounted(view, declaration.figures)).map(({ id }) => id);

/** The first step of each kind in the lesson. */
const kindsOfSteps = declaration.lesson.filter(
  ({ show }, i, steps) => steps.findIndex((other) => other.show.what === show.what) === i,
);

/** The first address of each kind is in every run; only the switches it names are on. */
const KINDS: readonly (readonly string[])[] = [
  ['', '?compare={other}&figure={figure}', '?find=calais'],
  ['figures/{view}/?arithmetic=1', ...views.map((id) => `figures/${id}/`)],
  ['explore/count/'],
  [
    'explore/',
    ...['time/?arithmetic=1', 'commitments/', 'qualifiers/', 'refused/', 'uncounted/', 'after/'].map(
      (name) => `explore/${name}`,
    ),
  ],
  ['share/', 'share/?to=social', 'accessibility/'],
  ['teach/exercises/'],
  ['notes/'],
  ['teach/key/', 'teach/', 'teach/worksheet/', ...counted.map((id) => `teach/sheets/${id}/`)],
  ['present/', ...kindsOfSteps.map(({ id }) => `present/#${id}`)],
  ['embed/{view}/?table=1', ...views.map((id) => `embed/${id}/`)],
];

const filled = (address: string, lang: string) =>
  `${lang}/${address}`
    .replace('{other}', declaration.languages.find((other) => other !== lang) ?? lang)
    .replace('{view}', views[0] ?? '')
    .replace('{figure}', declaration.figures[0]?.id ?? '');

/** Every page, in every language and theme; each run has one of each kind, in alternating languages. */
export const walked: Walked[] = KINDS.flatMap((addresses, kind) =>
  addresses.flatMap((address, i) =>
    declaration.languages.flatMap((lang, l) =>
      (['light', 'dark'] as const).map((colorScheme, t) => ({
        address: filled(address, lang),
        colorScheme,
        isCore: i === 0 && l === kind % declaration.languages.length && t === Math.floor(kind / 2) % 2,
      })),
    ),
  ),
);
