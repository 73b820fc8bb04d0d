import type { Note } from '../src/features/notes/note.ts';
import { motivationOf, plain } from '../src/features/notes/note.ts';
import { quoteSelector, type Passages } from '../src/features/notes/quote-selector.ts';

/** Texts as students write them, and texts that would break a careless file format. */
const PIECES = [
  'une note',
  'two\nlines',
  '\n\nempty lines\n\n\n',
  '  indented\n\ttab  \n trailing   ',
  '> quoted\n>> twice',
  '---\n***\n___',
  '# heading\n===',
  '```\ncode\n```',
  '`````',
  '~~~\ncode\n~~~~',
  '<!-- note {"id":"x"} -->',
  '-->',
  '<script>alert(1)</script><b>&amp;</b>',
  '**bold** _it_ [a](b) ![c](d) | x |',
  '\\ \\n \\` \\\\',
  '1. one\n- two\n+ three',
  '« Environ » : combien\u202f? – l’an',
  '😀👩‍👩‍👧‍👦e\u0301',
  'مرحبا \u200fبالعالم\u202e',
  '"quotes" \'single\' {"a":[1]}',
  '\u0000\u0007\ufeff\u2028\u2029\u00a0',
  '$x^2$ {{ y }} %} ${z}',
];

/** Returns a reproducible pseudo-random generator (mulberry32). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const pick = <T>(from: readonly T[], below: (limit: number) => number): T => from[below(from.length)]!;

/** Builds notes on words all over a text: each piece alone, then pieces joined at random. */
export function corpus(passages: Passages, seed = 1, joined = 200): Note[] {
  const below = chance(seed);
  const ids = [...passages.keys()].filter((id) => (passages.get(id)?.length ?? 0) > 1);
  const texts = [
    '',
    ...PIECES,
    ...Array.from({ length: joined }, () =>
      Array.from({ length: 1 + below(4) }, () => pick(PIECES, below)).join(
        pick(['', '\n', ' ', '\n\n'], below),
      ),
    ),
  ];
  return texts.map((written, index) => {
    const segment = pick(ids, below);
    const length = passages.get(segment)!.length;
    const start = below(length - 1);
    const end = start + 1 + below(Math.min(40, length - start - 1) || 1);
    const moment = new Date(Date.UTC(2026, 0, 1) + below(1e9)).toISOString();
    const text = plain(written);
    return {
      ...quoteSelector(passages, segment, start, end),
      id: `urn:uuid:${String(index)}-${'--'.repeat(below(2))}>`,
      motivation: motivationOf(text, pick(['commenting', 'questioning'] as const, below)),
      text,
      created: moment,
      modified: new Date(Date.parse(moment) + below(1e6)).toISOString(),
    };
  });
}
