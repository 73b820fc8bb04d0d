import { describe, expect, it } from 'vitest';
import { declaration } from './declaration.ts';

/** Words per sentence: in the longest one, and on average. */
const LONGEST = 15;
const AVERAGE = 12;

/** LIX of a text for the ninth year of school, by Anderson (1983): based on lengths, for any language. */
const NINTH_YEAR = 43;

const { languages, about, views } = declaration;

const summaries = [
  { name: 'the text', words: about.plain },
  ...views.map(({ id, plain }) => ({ name: id, words: [plain] })),
];

const parts = (text: string, tag: string, granularity: 'sentence' | 'word'): Intl.SegmentData[] => [
  ...new Intl.Segmenter(tag, { granularity }).segment(text),
];

const wordsIn = (text: string, tag: string): string[] =>
  parts(text, tag, 'word')
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);

const sentencesIn = (text: string, tag: string): string[][] =>
  parts(text, tag, 'sentence').map(({ segment }) => wordsIn(segment, tag));

/** Returns the sentences and averages that are too long for easy reading. */
function tooLong(text: string, tag: string): string[] {
  const sentences = sentencesIn(text, tag);
  const words = sentences.flat();
  const average = words.length / sentences.length;
  const lix = average + (100 * words.filter((word) => word.length > 6).length) / words.length;
  return [
    ...sentences
      .filter(({ length }) => length > LONGEST)
      .map((sentence) => `${sentence.length} words: ${sentence.join(' ')}`),
    ...(average > AVERAGE ? [`${average.toFixed(1)} words on average`] : []),
    ...(lix > NINTH_YEAR ? [`LIX ${lix.toFixed(0)}`] : []),
  ];
}

describe.each(languages)('plain words in %s', (tag) => {
  it.each(summaries)('of $name are short sentences of short words', ({ words }) => {
    const text = words.map((each) => each[tag]).join(' ');
    expect(sentencesIn(text, tag).length).toBeGreaterThan(3);
    expect(tooLong(text, tag)).toEqual([]);
  });
});

describe('tooLong(text, tag)', () => {
  it('counts words, not marks: a number with its spaces is one, and so is a word with its article', () => {
    expect(sentencesIn('L’accord compte 2\u202f700 personnes. « Plus de » ?', 'fr')).toEqual([
      ['L’accord', 'compte', '2\u202f700', 'personnes'],
      ['Plus', 'de'],
    ]);
  });

  it('names a sentence of more than fifteen words', () => {
    const sentence = Array.from({ length: 16 }, () => 'so').join(' ');
    expect(tooLong(`${sentence}. It is so.`, 'en')).toEqual([`16 words: ${sentence}`]);
  });

  it('names sentences of more than twelve words on average', () => {
    const sentence = Array.from({ length: 13 }, () => 'so').join(' ');
    expect(tooLong(`${sentence}.`, 'en')).toEqual(['13.0 words on average']);
  });

  it('names long words: the text itself is no plain reading', () => {
    expect(tooLong('Effective collaboration remains crucial everywhere.', 'en')).toEqual(['LIX 105']);
  });
});
