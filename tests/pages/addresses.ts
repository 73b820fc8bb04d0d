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

/** What pages have in common that differ in no more than their words and their figures; lists are much alike. */
const kindOf = (address: string) =>
  address
    .replace(/^[^/]+\/|\?.*$/g, '')
    .replace(/^(figures|embed|teach\/sheets)\/.*/, '$1')
    .replace(/(commitments|qualifiers|refused|uncounted)/, 'list');

/** Exercises and notes are looked at in their own specs, where something is done with them. */
const IN_USE = /(exercises|notes)\/$/;

const [pages = []] = others;
const firsts = pages.filter(
  (address, i) => !IN_USE.test(address) && pages.findIndex((each) => kindOf(each) === kindOf(address)) === i,
);

/** The reading page with much of what it can show at once, and one page of every other kind, by language in turn. */
export const kinds = [
  ...reading.filter((address) => address.includes('&')),
  ...firsts.map((address, i) => others[i % others.length]?.[pages.indexOf(address)] ?? ''),
];
