import { even, holds } from './run.ts';
import type { Rule, Sighting } from './sighting.ts';

/** Words with a number that no rule can trace, in each of their languages, with the reason for it. */
interface Entry {
  words: readonly string[];
  why: string;
  /** The only files that may contain them; every file, if undefined. */
  only?: RegExp;
}

const ENTRIES: readonly Entry[] = [
  // Statements about tests; each of these numbers is in the test that the statement names.
  { words: ['at least 24 pixels', '24 pixels au moins'], why: 'WCAG 2.2, 2.5.8: the least size of a target' },
  {
    words: ['a width of 320 pixels', 'À 320 pixels de large'],
    why: 'WCAG 2.2, 1.4.10: the narrowest screen',
  },
  { words: ['zoom of 400%', 'zoom de 400'], why: 'the same, as a zoom of 1280 pixels' },
  {
    words: ['longer than fifteen words', 'dépasse quinze mots'],
    why: 'the limit of tests/plain-words.test.ts',
  },
  {
    words: ['Three kinds of colour blindness', 'Trois formes de daltonisme'],
    why: 'kinds in tools/vision.ts',
  },
  { words: ['at least 3 to 1', 'au moins 3 pour 1'], why: 'WCAG 2.2, 1.4.11: the contrast of what is drawn' },
  { words: ['to 1; at least', 'pour 1 ; il en faut'], why: 'a contrast is a ratio to 1' },
  { words: ['Prepared on 26 November 2026', 'Établie le 26 novembre 2026'], why: 'the day of the statement' },
  // The interface.
  { words: ['Type at least two letters', 'Tapez au moins deux lettres'], why: 'the shortest search' },
  {
    words: ['one number or two', 'un nombre ou deux', 'Choose one or two', 'Choisissez-en un ou deux'],
    why: 'a question is about one number or two',
  },
  { words: ['0 shows all of it', '0 la montre entière'], why: 'a key' },
  { words: ['Two fingers', 'Deux doigts'], why: 'a gesture' },
  { words: ['Tick two boxes', 'Cochez deux cases'], why: 'a sum of two numbers' },
  {
    words: ['7,000 homeless migrants in Calais', '7 000 migrants sans logement à Calais'],
    why: 'a headline that pupils mend',
  },
  { words: ['comptée dans les deux'], why: 'both, in French' },
  { words: ['less than 2 MB', 'moins de 2 Mo'], why: 'npm run check:size holds the copy to it' },
  {
    words: ['some 8 MB', 'environ 8 Mo'],
    why: 'npm run check:size holds the copy without compression to it',
  },
  { words: ['example “l. 23”', 'exemple « l. 23 »'], why: 'an example of how to cite a line' },
  {
    words: ['one every 2.5 mm', 'une tous les 2,5 mm'],
    why: 'the step of marks on paper, as src/charts/paper-waffle.ts fits it',
  },
  { words: ['is 100000000'], why: 'an example of base units: the funding' },
  { words: ['Key Stage 4'], why: 'a stage of schools in England' },
  { words: ['sixth form'], why: 'the last years of schools in England' },
  { words: ['read three charts', 'lisent trois graphiques'], why: 'the panels in the steps of that phase' },
  { words: ['cherchent par deux'], why: 'pupils in pairs' },
  // Words about drawings.
  { words: ['one million euros', 'un million d’euros'], why: 'what one square of the drawing stands for' },
  {
    words: ['two fields with an open edge', 'deux champs au bord ouvert'],
    why: 'the figures of the second panel',
  },
  { words: ['two fields that are open'], why: 'the same, in a frozen copy' },
  { words: ['sur huit mois environ'], why: 'about eight months, in a frozen copy' },
  { words: ['two parts, a seam', 'deux parties, une couture'], why: 'what is drawn for "supplemented by"' },
  { words: ['two stops', 'deux butées'], why: 'the ends of a line' },
  { words: ['deux thèmes'], why: 'light and dark' },
  // Words about words.
  {
    words: ['The French uses two terms', 'Le français emploie deux désignations'],
    why: 'both are quoted after it',
  },
  { words: ['two phrases of the same form', 'deux tours semblables'], why: 'both are quoted before it' },
  { words: ['lire les deux phrases'], why: 'the step shows two passages' },
  { words: ['Rounded to a tenth', 'Arrondi au dixième'], why: 'how src/model/derive.ts rounds a pace' },
  {
    words: ['III is not a quantity', 'III n’est pas une quantité'],
    why: 'part of a name, as numbers.json has it',
  },
  { words: ['Dublin 3'], why: 'III, as a voice says it' },
  {
    words: ['No 604/2013', 'nº 604/2013'],
    why: 'the name of the regulation, with its source in term-dublin',
  },
  {
    words: ['the second about eight', 'le second environ huit'],
    why: 'months of 2016 up to the declaration',
  },
  { words: ['then about eight', 'puis huit environ'], why: 'the same' },
  {
    words: ['French text writes 1.000', 'l’anglais 1,000'],
    why: 'how the other language writes 1,000',
  },
  {
    words: ['The other 2,000 or so', 'quelque 2 000 autres'],
    why: 'the remainder, about 2,000, in a claim that is refused',
  },
  {
    words: ['“around 2,000 are housed”', '« environ 2 000 sont logées »'],
    why: 'a wrong answer to be expected, which the note corrects',
  },
  { words: ['two routes', 'deux cadres'], why: 'the scheme and the centres, of the two figures' },
  { words: ['deux fois'], why: 'twice' },
  { words: ['La phrase donne-t-elle les deux'], why: 'the beginning and the end, named before it' },
  { words: ['two aid groups', 'deux associations'], why: 'named in the note on other counts of that summer' },
  { words: ['a little over two months', 'un peu plus de deux mois'], why: 'from 23 June to 30 August 2016' },
  // The lesson.
  { words: ['Three minutes, alone', 'Trois minutes, seul'], why: 'of the step’s four' },
  { words: ['une minute par deux'], why: 'in pairs' },
];

const used = new Set<string>();

/** Returns the listed words that occur nowhere. */
export const unusedEntries = (): string[] =>
  ENTRIES.flatMap(({ words }) => words).filter((each) => !used.has(each));

/** Normalises all kinds of space: the list is not typeset. */
const plain = (text: string): string => even(text.replace(/[\u00a0\u202f]/g, ' '));

const isListed = ({ file, text, start, end }: Sighting): boolean => {
  const head = plain(`${text.slice(0, start)}\u0001`).length - 1;
  const place = [head, head + plain(text.slice(start, end)).length] as const;
  const here = ENTRIES.filter(({ only }) => only?.test(file) ?? true);
  return here
    .flatMap(({ words }) => words)
    .some((words) => {
      const is = holds([plain(words)], plain(text), ...place);
      if (is) used.add(words);
      return is;
    });
};

export const listed: readonly Rule[] = [{ name: 'listed', traces: isListed }];
