import { describe, expect, it } from 'vitest';
import { DEFAULTS, hexOf, readOptions, writeOptions, type EmbedOptions } from './options.ts';

describe('readOptions', () => {
  it('reads every option', () => {
    const query = '?theme=dark&title=0&quote=0&table=1&static=1&transparent=1&arithmetic=1&accent=%231C46B8';
    expect(readOptions(query)).toEqual({
      options: {
        theme: 'dark',
        title: false,
        quote: false,
        table: true,
        static: true,
        transparent: true,
        arithmetic: true,
        accent: '1c46b8',
      },
      ignored: [],
    });
  });

  it('reads what was bent on its way', () => {
    const expected = { options: { ...DEFAULTS, theme: 'dark', title: false }, ignored: [] };
    expect(readOptions('?theme=dark&amp;title=0')).toEqual(expected);
    expect(readOptions('?title=0&theme=dark).')).toEqual(expected);
  });

  it.each([
    ['amp;titel=0', 'amp;titel=0: no such option'],
    ['theme=purple', 'theme=purple: expected auto, light or dark'],
    ['title=no', 'title=no: expected 0 or 1'],
    ['accent=red;background:url(x)', 'accent=red;background:url(x): expected a colour such as 1c46b8'],
    ['utm_source=mail', 'utm_source=mail: no such option'],
    ['__proto__=1', '__proto__=1: no such option'],
    ['constructor=1', 'constructor=1: no such option'],
  ])('leaves "%s" out and says so', (query, line) => {
    expect(readOptions(query)).toEqual({ options: DEFAULTS, ignored: [line] });
  });
});

describe('writeOptions', () => {
  it('names what is not as usual, and nothing else', () => {
    expect(writeOptions(DEFAULTS)).toBe('');
    expect(writeOptions({ ...DEFAULTS, title: false, accent: '1c46b8' })).toBe('?title=0&accent=1c46b8');
  });

  it('is read back as it was, for every option', () => {
    const changed: EmbedOptions[] = [
      { ...DEFAULTS, theme: 'light' },
      { ...DEFAULTS, title: false, quote: false },
      { ...DEFAULTS, table: true, static: true, transparent: true, arithmetic: true },
      { ...DEFAULTS, accent: '00ff7f' },
    ];
    for (const options of changed)
      expect(readOptions(writeOptions(options))).toEqual({ options, ignored: [] });
  });
});

describe('hexOf', () => {
  it('takes three or six digits, with or without their sign', () => {
    expect(['#14B', '14b', '#1144bb', '1144BB'].map(hexOf)).toEqual(Array(4).fill('1144bb'));
    expect(['', '#12', '#12345', 'blue', '#1234567'].map(hexOf)).toEqual(Array(5).fill(null));
  });
});
