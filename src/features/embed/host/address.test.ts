import { describe, expect, it } from 'vitest';
import { addressOf } from './address.ts';
import { isHeight } from './follow.ts';

const address = (attributes: Record<string, string>) =>
  addressOf((name) => attributes[name] ?? null, 'https://example.org/x/');

describe('addressOf', () => {
  it('leads to the embedded figure in its language', () => {
    expect(address({ view: 'removals', lang: 'fr' })).toBe('https://example.org/x/fr/embed/removals/');
  });

  it('hands options on, one without a value as switched on; the heading has a name of its own', () => {
    expect(
      address({ view: 'a', lang: 'en', theme: 'dark', static: '', heading: '0', title: 'tooltip' }),
    ).toBe('https://example.org/x/en/embed/a/?theme=dark&title=0&static=1');
  });

  it('leads to a copy that was set aside where one is asked for', () => {
    expect(address({ view: 'a', lang: 'en', version: '0123456789ab' })).toBe(
      'https://example.org/x/v/0123456789ab/en/embed/a/',
    );
  });

  it.each([
    [{ view: 'a', lang: 'en', version: '../x' }, 'version="../x": expected twelve hexadecimal digits'],
    [{ lang: 'fr' }, 'view="": expected the name of a figure'],
    [{ view: '../x', lang: 'fr' }, 'view="../x": expected the name of a figure'],
    [{ view: 'a' }, 'lang="": expected a language such as "en"'],
    [{ view: 'a', lang: '//evil.example' }, 'lang="//evil.example": expected a language such as "en"'],
  ])('refuses %o', (attributes, message) => {
    expect(() => address(attributes)).toThrow(message);
  });

  it('keeps what is no address from becoming one', () => {
    expect(address({ view: 'a', lang: 'en', accent: 'c05&theme=dark#x' })).toBe(
      'https://example.org/x/en/embed/a/?accent=c05%26theme%3Ddark%23x',
    );
  });
});

describe('isHeight', () => {
  it('takes a number of pixels that a figure can have, and nothing else', () => {
    expect([1, 640.5, 20_000].every(isHeight)).toBe(true);
    expect([0, -1, 20_001, NaN, Infinity, '640', '9px', null, undefined, {}].some(isHeight)).toBe(false);
  });
});
