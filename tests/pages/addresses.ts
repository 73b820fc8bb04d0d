import { declaration } from '../declaration.ts';
import { folders } from './all-pages.ts';

/** The reading pages, as opened and with the reader’s choices. */
export const reading = [
  '',
  ...declaration.languages.map((lang) => `${lang}/`),
  'fr/?figure=migrants-present',
  'en/?figure=removals&compare=fr',
  'fr/?find=migrants&arithmetic=1',
];

/** Shows derived figures on pages that have some. */
const withArithmetic = (folder: string) =>
  /^(figures\/|explore\/time\/)/.test(folder) ? `${folder}?arithmetic=1` : folder;

/** Every other page, by language; a spec of its own walks the steps of the lesson. */
export const others = declaration.languages.map((lang) =>
  [
    ...folders.filter((folder) => folder !== '').map(withArithmetic),
    ...declaration.views.map(({ id }) => `embed/${id}/?table=1&arithmetic=1`),
    'share/?to=social',
  ].map((folder) => `${lang}/${folder}`),
);

/** Returns a key for pages that differ only in words and figures; lists are much alike. */
const kindOf = (address: string) =>
  address
    .replace(/^[^/]+\/|\?.*$/g, '')
    .replace(/^(figures|embed|teach\/sheets)\/.*/, '$1')
    .replace(/(commitments|refused|uncounted|after)/, 'list');

/** Exercises and notes have specs of their own, in which they are used. */
const IN_USE = /(exercises|notes)\/$/;

const [pages = []] = others;
const firsts = pages.filter(
  (address, i) => !IN_USE.test(address) && pages.findIndex((each) => kindOf(each) === kindOf(address)) === i,
);

/** The reading page with many features shown, and one page of every other kind, in alternating languages. */
export const kinds = [
  ...reading.filter((address) => address.includes('&')),
  ...firsts.map((address, i) => others[i % others.length]?.[pages.indexOf(address)] ?? ''),
];
