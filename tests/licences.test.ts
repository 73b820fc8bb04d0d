import { expect, it } from 'vitest';
import { licencesText } from '../tools/vite-plugin-site/licences.ts';

const one = { name: 'd3-array', version: '3.0.0', identifier: 'ISC', text: 'Do as you like.' };

it('names each package once, with the words of its licence, then the fonts', () => {
  const text = licencesText([one, { ...one, name: 'a' }, one], ['The font.']);
  expect(text.match(/d3-array 3\.0\.0 \(ISC\)\n\nDo as you like\./g)).toHaveLength(1);
  expect(text.indexOf('a 3.0.0')).toBeLessThan(text.indexOf('d3-array'));
  expect(text.indexOf('The font.')).toBeGreaterThan(text.indexOf('d3-array'));
});

it('names a package whose licence nobody knows, and publishes nothing', () => {
  expect(() => licencesText([{ ...one, text: null }], [])).toThrow(
    'd3-array 3.0.0: its licence is not known',
  );
});
