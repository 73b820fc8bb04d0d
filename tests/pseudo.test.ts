import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { numbers } from '../src/model/numerals.ts';
import { folder } from './declaration.ts';
import { withLanguage } from './pseudo/data.ts';
import { grammar } from './pseudo/language.ts';
import { ACCENTS, pseudo, pseudoMessage } from './pseudo/letters.ts';

const root = join(import.meta.dirname, '..');
const text = readFileSync(join(folder, 'text.en.txt'), 'utf8');
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));

describe('pseudo(text)', () => {
  it('accents every word that has a letter for it, and keeps digits and roman numerals', () => {
    expect(pseudo('Dublin III, of whom 5,000')).toBe('Dûûblîîññ III, ööf whööm 5,000');
    const bare = text.match(/\p{L}*[aceinouy]\p{L}*/gu)!.filter((word) => !ACCENTS.test(pseudo(word)));
    expect(bare).toEqual([]);
  });

  it('is about 40 % longer', () => {
    expect(pseudo(text).length / text.length).toBeGreaterThan(1.35);
    expect(pseudo(text).length / text.length).toBeLessThan(1.5);
  });

  it('makes of a part of a text a part of the longer text, in either case and after NFC', () => {
    const [start, middle, end] = [text.slice(0, 90), text.slice(90, 133), text.slice(133)];
    expect(pseudo(start) + pseudo(middle) + pseudo(end)).toBe(pseudo(text));
    expect(pseudo(text.toLowerCase().replaceAll('i', ''))).toBe(
      pseudo(text.replaceAll(/i/gi, '')).toLowerCase(),
    );
    expect(pseudo(text).normalize('NFC')).toBe(pseudo(text));
  });
});

it('pseudoMessage(message) keeps the names in braces', () => {
  expect(pseudoMessage('{count} to a row')).toBe('{count} töö áá rööw');
});

it('the number words of the pseudo-language say the same numbers', () => {
  const english = read('src/i18n/en/numerals.json');
  const values = (of: string, by: typeof english) => numbers(of, by).map(({ value }) => value);
  expect(values(pseudo(text), grammar(english))).toEqual(values(text, english));
});

describe('withLanguage(file, tag)', () => {
  it('adds words, quotations, bodies and targets in the language, and names of things stay', () => {
    const quotedFrom = { en: { segment: 'a', exact: 'one' } };
    const about = { language: 'en', type: 'TextualBody', value: 'on' };
    const target = { source: 'text.en.txt', segment: 'a', selector: { type: 'T', exact: 'on' } };
    expect(withLanguage({ quotedFrom, items: [about, target] }, 'xx')).toEqual({
      quotedFrom: { ...quotedFrom, xx: { segment: 'a', exact: 'ööññéé' } },
      items: [
        about,
        { ...about, language: 'xx', value: 'ööññ' },
        target,
        { source: 'text.xx.txt', segment: 'a', selector: { type: 'T', exact: 'ööññ' } },
      ],
    });
  });

  it('adds what is said of a translation, in each language', () => {
    expect(withLanguage({ en: { fr: 'Le', en: 'on' } }, 'xx')).toEqual({
      en: { fr: 'Le', en: 'on', xx: 'ööññ' },
      xx: { fr: 'Le', en: 'on', xx: 'ööññ' },
    });
  });
});
