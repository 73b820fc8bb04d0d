import { describe, expect, it } from 'vitest';
import { speechChunks } from '../../src/features/read-aloud/speech-chunks.ts';
import { sentences } from '../../src/features/read-aloud/sentences.ts';
import { speechText } from '../../src/features/read-aloud/speech-text.ts';
import { hexOf, readOptions } from '../../src/features/embed/options.ts';
import { judgeHeadline } from '../../src/features/exercises/judge/headline.ts';
import { headlineRule } from '../../src/features/exercises/headline-rule.ts';
import { createLocale } from '../../src/i18n/locale.ts';
import { declaration } from '../declaration.ts';
import { forSpeech as heard } from '../../src/i18n/format.ts';
import { addressOf } from '../../src/features/embed/host/address.ts';
import { grammar, headlineWords } from '../../src/i18n/grammars.ts';
import { matches } from '../../src/features/search/matches.ts';
import { parseGuess as readGuess } from '../../src/figure/guess/guess.ts';
import { parseFormula } from '../../src/model/formula.ts';
import { numbers, qualifierBefore, relationBefore, ungrouped } from '../../src/model/numerals.ts';
import { languagesAmong } from '../../src/model/text-file.ts';
import { plain } from '../../src/features/notes/note.ts';
import { abridged } from '../../src/features/notes/quote-selector.ts';
import { LARGEST, readNotes } from '../../src/features/notes/read-notes.ts';
import { parse } from '../../src/route/route.ts';
import { colourOf } from '../../src/features/share/contrast.ts';

/*
 * Input from outside takes linear time, or not much more: each of these inputs makes a pattern restart at
 * every character and fail at the end. A quadratic pattern takes minutes for them.
 */

/** Limit in seconds on a busy machine; a good implementation takes a hundredth of it. */
const MOST = 5;

const fr = await grammar('fr');
const headlines = await headlineWords('fr');
const rule = headlineRule(declaration, createLocale('fr'));
const around = { lang: 'fr', now: '2026-01-01T00:00:00.000Z', makeId: () => 'urn:uuid:new' };
const passages = new Map([['p1', 'Environ 300 personnes, dont 120 mineures, en 2015.']]);
const scale = { intl: 'fr', group: '.', decimal: ',', factor: 1, to: 100, small: '{value}', large: '' };
const target = (fields: object) => ({
  type: 'Annotation',
  target: { source: 'text.fr.txt', selector: { type: 'TextQuoteSelector', exact: 'Environ' }, ...fields },
});
const notes = (text: string) => readNotes(text.slice(0, LARGEST), passages, around);
const comment = '<!-- note {} -->\n';

/** Repeats a piece up to a length in characters, and ends with a text that makes the match fail. */
const many = (piece: string, length: number, end = '!'): string =>
  piece.repeat(Math.floor(length / piece.length)) + end;

const ATTACKS: [what: string, act: () => unknown][] = [
  ['an id of the address', () => parse(`fr/?figure=${many('a-', 1e6)}`, ['fr'])],
  ['a view of the address', () => parse(`fr/figures/${many('a-', 1e6)}/`, ['fr'])],
  ['a path of many parts', () => parse(many('index.html/', 1e6), ['fr'])],
  ['a query of many values', () => parse(`fr/?${many('figure=a&', 1e6)}`, ['fr'])],
  ['signs after an address', () => parse(many(').', 1e6, ''), ['fr'])],
  ['a name escaped over and over', () => readOptions(many('amp;', 1e6, '=1'))],
  ['options that are none', () => readOptions(many('a=b&', 1e6))],
  ['a colour', () => [hexOf(many('f', 1e6)), colourOf(`rgb(${many('1', 1e6)}`)]],
  [
    'a language of the element',
    () =>
      addressOf((name) => ({ view: 'a', lang: `fr${many('-a', 1e6)}` })[name] ?? null, 'https://x.example/'),
  ],
  ['names of files', () => languagesAmong([`text.fr${many('-a', 1e6)}`])],
  ['a formula', () => parseFormula(many('a  ', 1e6))],
  ...[
    'dix-',
    'dix ',
    'dix mille ',
    '1',
    '1.',
    '111.',
    '1.111',
    '1 111',
    'XX',
    'XX dix ',
    'environ ',
    'dont environ ',
  ].map((piece): [string, () => unknown] => [
    `numbers of “${piece}” again and again`,
    () => {
      const text = many(piece, 3e4, 'x');
      return [numbers(text, fr), ungrouped(text, fr)];
    },
  ]),
  ...[' ', 'environ ', 'plus de\u00a0', 'dont '].map((piece): [string, () => unknown] => [
    `what is said before a number by “${piece}” again and again`,
    () => {
      const text = many(piece, 1e6, 'x');
      return [qualifierBefore(text, text.length, fr), relationBefore(text, text.length, fr)];
    },
  ]),
  ...['1 111 ', '111 ', '1 ', 'é', '5.000 ', 'of ', 'migrants '].map((piece): [string, () => unknown] => [
    `a headline of “${piece}” again and again`,
    () => judgeHeadline(many(piece, 500), rule, { numerals: fr, headlines }, []),
  ]),
  ['a guess', () => readGuess(many('111.', 1e6), scale)],
  ['a guess of spaces', () => readGuess(many(' ', 1e6), scale)],
  ['a search for one letter', () => matches('aa', many('a', 1e5))],
  ['a search for what is nearly there', () => matches(many('a', 100, 'b'), many('a', 1e5))],
  ['a search for a long word', () => matches(many('a', 5e4), many('a', 1e5))],
  ['a search among digits', () => matches('11', many('1.111', 1e5))],
  ['a search for quotation marks', () => matches(`a${many('"', 1e5)}`, 'a"')],
  ['a search for letters that stand apart', () => matches(many('a ', 1e3, 'b'), many('a-', 1e5))],
  ['a search among marks', () => matches('ee', `e${many('\u0301', 1e5)}`)],
  ['what is heard', () => heard(many('1\u202f', 1e6))],
  [
    'what is said aloud',
    () =>
      speechText(many('art. 1.111 ', 1e5), {
        grammar: fr,
        said: { 'art.': 'article' },
        saidBeforeNumber: {},
      }),
  ],
  ['sentences of spaces', () => sentences(many(' ', 1e4), 'fr', [])],
  ['sentences without an end', () => sentences(many('. ”', 1e4), 'fr', [])],
  ['speechChunks', () => speechChunks(many('a ', 1e5), 200)],
  ['a long quotation', () => abridged(many(' ', 1e6))],
  ['line ends', () => plain(many('\r', 1e6))],
  ['notes that are lists in lists', () => notes('['.repeat(1e6))],
  ['notes that are objects in objects', () => notes('{"first":'.repeat(1e5) + '0' + '}'.repeat(1e5))],
  ['many notes that are none', () => notes(`[${many('0,', LARGEST - 10, '0]')}`)],
  [
    'a note on an address of many questions',
    () => notes(JSON.stringify(target({ source: many('?', 9e5, '\n') }))),
  ],
  [
    'a note on an address of many parts',
    () => notes(JSON.stringify(target({ source: many('/', 9e5, '\n') }))),
  ],
  ['a note of many bodies', () => notes(JSON.stringify({ ...target({}), body: Array(2e5).fill({}) }))],
  ['Markdown of blocks that end', () => notes(many('```\n', LARGEST))],
  ['Markdown of blocks that do not end', () => notes(many('````\n~\n', LARGEST))],
  [
    'Markdown of longer and longer blocks',
    () => notes(Array.from({ length: 1400 }, (_, i) => '`'.repeat(i + 3)).join('\n')),
  ],
  ['Markdown of comments', () => notes(many(comment, LARGEST))],
  ['Markdown of comments and blank lines', () => notes(comment + many('\n', LARGEST) + comment)],
  ['Markdown of comments and quotations', () => notes(many(`${comment}> a\n`, LARGEST))],
  ['Markdown of a comment without an end', () => notes(`<!-- note ${many('{} --> ', LARGEST)}`)],
  ['Markdown of signs that are escaped', () => notes(`${comment}> ${many('\\', LARGEST)}`)],
];

describe('takes no longer than it is long', () => {
  it.each(ATTACKS)('%s', (_what, act) => {
    const begin = performance.now();
    try {
      act();
    } catch (error) {
      // An invalid attribute is named; no other error is thrown.
      expect((error as Error).message).toMatch(/^lang="/);
    }
    expect((performance.now() - begin) / 1000).toBeLessThan(MOST);
  });
});
