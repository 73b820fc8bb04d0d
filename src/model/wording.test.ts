import { describe, expect, it } from 'vitest';
import { example, grammars, stated } from '../../tests/example.ts';
import { formatIssue } from './issue.ts';
import { validateWording } from './wording.ts';

const minors = stated(example(), 'minors');
const quote = {
  file: 'figures.json',
  field: 'quotedFrom.fr',
  tag: 'fr',
  segment: 'p1',
  selector: { prefix: 'dont ', exact: '120 mineures' },
};

/** Issues of a figure of 120, part of another one, against a passage. */
const issuesIn = (text: string): string[] =>
  validateWording(minors, quote, text, grammars.fr).map(formatIssue);

describe('H2: wordingIssues(figure, quote, text, grammar)', () => {
  it('finds nothing where the words say what the figure says', () => {
    expect(issuesIn('Environ 300 personnes, dont 120 mineures.')).toEqual([]);
  });

  it('names the passage that the words are not in', () => {
    expect(issuesIn('Environ 300 personnes.')).toEqual([
      'figures.json · minors · quotedFrom.fr: quote not found in text.fr.txt, segment p1: "dont 120 mineures"',
    ]);
  });

  it('says how often the words are there', () => {
    expect(issuesIn('dont 120 mineures, dont 120 mineures')).toEqual([
      'figures.json · minors · quotedFrom.fr: quote found 2 times in text.fr.txt, segment p1: "dont 120 mineures"',
    ]);
  });

  it('looks at the words before the quotation, too', () => {
    const selector = { exact: '120 mineures' };
    const text = '300 personnes, dont environ 120 mineures';
    expect(validateWording(minors, { ...quote, selector }, text, grammars.fr).map(formatIssue)).toEqual([
      'figures.json · minors · magnitudeStatus: expected "~", as the words before "120" in text.fr.txt, segment p1 say, got "="',
      'figures.json · minors · quotedFrom.fr: expected the words that qualify "120" in text.fr.txt, segment p1 to be quoted too',
    ]);
  });

  it('throws what is no issue of the data', () => {
    expect(() => issuesIn(null as unknown as string)).toThrow(TypeError);
  });
});
