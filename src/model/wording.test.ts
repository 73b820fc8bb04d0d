import { describe, expect, it } from 'vitest';
import { example, grammars, stated } from '../../tests/example.ts';
import { formatFault } from './fault.ts';
import { wordingFaults } from './wording.ts';

const minors = stated(example(), 'minors');
const quote = {
  file: 'figures.json',
  field: 'quotedFrom.fr',
  tag: 'fr',
  segment: 'p1',
  selector: { prefix: 'dont ', exact: '120 mineures' },
};

/** What is wrong between 120, part of another figure, and a passage. */
const faultsIn = (text: string): string[] => wordingFaults(minors, quote, text, grammars.fr).map(formatFault);

describe('H2: wordingFaults(figure, quote, text, grammar)', () => {
  it('finds nothing where the words say what the figure says', () => {
    expect(faultsIn('Environ 300 personnes, dont 120 mineures.')).toEqual([]);
  });

  it('names the passage that the words are not in', () => {
    expect(faultsIn('Environ 300 personnes.')).toEqual([
      'figures.json · minors · quotedFrom.fr: quote not found in text.fr.txt, segment p1: "dont 120 mineures"',
    ]);
  });

  it('says how often the words are there', () => {
    expect(faultsIn('dont 120 mineures, dont 120 mineures')).toEqual([
      'figures.json · minors · quotedFrom.fr: quote found 2 times in text.fr.txt, segment p1: "dont 120 mineures"',
    ]);
  });

  it('looks at the words before the quotation, too', () => {
    const selector = { exact: '120 mineures' };
    const text = '300 personnes, dont environ 120 mineures';
    expect(wordingFaults(minors, { ...quote, selector }, text, grammars.fr).map(formatFault)).toEqual([
      'figures.json · minors · magnitudeStatus: expected "~", as the words before "120" in text.fr.txt, segment p1 say, got "="',
      'figures.json · minors · quotedFrom.fr: expected the words that qualify "120" in text.fr.txt, segment p1 to be quoted too',
    ]);
  });

  it('throws what is no fault of the data', () => {
    expect(() => faultsIn(null as unknown as string)).toThrow(TypeError);
  });
});
