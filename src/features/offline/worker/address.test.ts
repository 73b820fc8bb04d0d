import { describe, expect, it } from 'vitest';
import { meant } from './address.ts';

const kept = ['https://example.org/a/fr/present/', 'https://example.org/a/assets/main-1.js'];
const found = (address: string) => meant(`https://example.org/a/${address}`, (each) => kept.includes(each));

describe('meant(address, isKept)', () => {
  it.each([
    'fr/present/',
    'fr/present/index.html',
    'fr/present/?figure=x&utm_source=y#s2',
    'fr/present/?presenter',
  ])('%s is the page of its folder', (address) => {
    expect(found(address)).toEqual({ kept: kept[0] });
  });

  it('sends a folder without its slash to the one with it, query and all', () => {
    expect(found('fr/present?a=1')).toEqual({ folder: 'https://example.org/a/fr/present/?a=1' });
  });

  it('is undefined for what is not in the copy', () => {
    expect(found('images/fr/x.png')).toBeUndefined();
    expect(found('fr/presents/')).toBeUndefined();
  });
});
