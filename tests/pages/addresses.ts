import { declaration } from '../declaration.ts';
import { folders } from './all-pages.ts';

/** The reading pages, as they open and with what a reader may choose there. */
export const reading = [
  '',
  ...declaration.languages.map((lang) => `${lang}/`),
  'fr/?figure=migrants-present',
  'en/?figure=removals&compare=fr',
  'fr/?find=migrants&arithmetic=1',
];

/** Our own arithmetic is shown where there is any. */
const withArithmetic = (folder: string) =>
  /^(figures\/|explore\/time\/)/.test(folder) ? `${folder}?arithmetic=1` : folder;

/** Every other page, by language; the lesson's steps are walked through in a spec of their own. */
export const others = declaration.languages.map((lang) =>
  [
    ...folders.filter((folder) => folder !== '').map(withArithmetic),
    ...declaration.views.map(({ id }) => `embed/${id}/?table=1&arithmetic=1`),
    'share/?to=social',
  ].map((folder) => `${lang}/${folder}`),
);
