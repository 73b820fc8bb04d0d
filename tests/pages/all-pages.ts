import { isCounted } from '../../src/figure/counted.ts';
import { declaration } from '../declaration.ts';

/** Folders of the pages, below that of the language; each page exists in every language. */
export const folders = [
  '',
  'explore/',
  ...['compare/', 'count/', 'time/', 'commitments/', 'qualifiers/', 'refused/', 'uncounted/', 'after/'].map(
    (page) => `explore/${page}`,
  ),
  ...declaration.views.map(({ id }) => `figures/${id}/`),
  'share/',
  'about/',
  'corrections/',
  'accessibility/',
  'privacy/',
  'notes/',
  'teach/',
  ...['worksheet/', 'exercises/', 'key/', 'plan/', 'collected/'].map((page) => `teach/${page}`),
  ...declaration.views
    .filter((view) => isCounted(view, declaration.figures))
    .map(({ id }) => `teach/sheets/${id}/`),
];

/** Pages without the site’s frame: the lesson, and embedded figures. */
export const frameless = ['present/', ...declaration.views.map(({ id }) => `embed/${id}/`)];

/** Returns the addresses of pages in every language. */
export const inLanguages = (pages: readonly string[]): string[] =>
  declaration.languages.flatMap((lang) => pages.map((folder) => `${lang}/${folder}`));
