import type { HeadlineFinding } from './finding.ts';
import type { Lexicon } from './lexicon.ts';
import { phraseAt, phraseBefore, phrasesIn, type Phrases, type Run } from './phrases.ts';
import { runText } from './run-text.ts';
import type { Word } from './word.ts';

/** Words between a speaker and the word that makes it one: "disent aussi les ministres". */
const REACH = 2;

/** Returns the places of phrases, without those inside a longer one: "Amber Rudd", not "Rudd". */
function outermost(words: readonly Word[], all: Phrases): Run[] {
  const found: Run[] = [];
  for (let at = 0; at < words.length; at++) {
    const run = phraseAt(words, at, all);
    if (!run) continue;
    found.push(run);
    at = run.to - 1;
  }
  return found;
}

/** Words that name speakers, and words that attribute. */
export interface Attribution {
  speakers: Run[];
  says: Run[];
}

/** Finds the words that may say who speaks. "Paris" may speak, but not in "à Paris". */
export function attributionIn(words: readonly Word[], { speakers, says, places }: Lexicon): Attribution {
  const saying = phrasesIn(words, says);
  const isPlace = ({ from }: Run): boolean =>
    phraseBefore(words, from, places) !== null && !saying.some(({ to }) => to === from);
  return { speakers: outermost(words, speakers).filter((run) => !isPlace(run)), says: saying };
}

/** Tells whether a speaker is set off as a source: before a colon, or after a colon, a dash or a bracket. */
function isSetOff(text: string, words: readonly Word[], { from, to }: Run, { plain }: Lexicon): boolean {
  if (/^\s*:/.test(text.slice(words[to - 1]?.end))) return true;
  const before = /(?<=^|[:(–—])[^:(–—]*$/.exec(text.slice(0, words[from]?.start));
  if (!before || before.index === 0) return false;
  const between = words.filter(({ start }, i) => i < from && start >= before.index);
  return between.every((word) => phraseAt([word], 0, plain));
}

/** Tells who speaks: a speaker beside a word such as "selon", or set off as a source. */
export function speakerIn(
  text: string,
  words: readonly Word[],
  { speakers, says }: Attribution,
  all: Lexicon,
): HeadlineFinding {
  const isBeside = (a: Run, b: Run): boolean => Math.max(a.from - b.to, b.from - a.to) <= REACH;
  const speaks = speakers.find(
    (speaker) => isSetOff(text, words, speaker, all) || says.some((word) => isBeside(speaker, word)),
  );
  if (speaks) return { is: 'speaks', token: runText(text, words, speaks) };
  const [perhaps] = speakers;
  return perhaps ? { is: 'perhaps', token: runText(text, words, perhaps) } : { is: 'silent' };
}
