import { describe, expect, it } from 'vitest';
import { fontsFor, withFonts } from './fonts.ts';

const whole = '@font-face{font-family:A;src:url(a-1.woff2)format("woff2")}';
const rare = '@font-face{font-family:A;src:url(b-1.woff2)format("woff2");unicode-range:U+100-151,U+17F}';

describe('fontsFor(text, css)', () => {
  it('leaves out a font of which the text has no letter', () => {
    expect(fontsFor('Calais', whole + rare)).toBe(whole);
  });

  it('keeps it for one letter', () => {
    expect(fontsFor('Ősz', whole + rare)).toBe(whole + rare);
    expect(fontsFor('ſ', rare)).toBe(rare);
  });
});

describe('withFonts(css, fonts)', () => {
  it('puts fonts into the sheet', () => {
    expect(withFonts(whole, new Map([['a-1.woff2', Buffer.from('abc')]]))).toContain(
      'url(data:font/woff2;base64,YWJj)',
    );
  });

  it('throws naming the font that is not there', () => {
    expect(() => withFonts(whole, new Map())).toThrow('"a-1.woff2"');
  });
});
