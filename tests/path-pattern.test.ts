import { describe, expect, it } from 'vitest';
import { matches, sourceOf } from '../tools/hosting/path-pattern.ts';

describe('matches(pattern, path)', () => {
  it('takes a folder and its index.html for the same, at the root, too', () => {
    expect(matches(':lang/figures/:view/', 'fr/figures/officers/')).toBe(true);
    expect(matches(':lang/figures/:view/', 'fr/figures/officers/index.html')).toBe(true);
    expect(matches('', '')).toBe(true);
    expect(matches('', 'index.html')).toBe(true);
  });

  it('takes a name for one segment and no more', () => {
    expect(matches(':lang/', 'fr/teach/')).toBe(false);
    expect(matches(':lang/', 'fr')).toBe(false);
    expect(matches(':lang/', '')).toBe(false);
  });

  it('takes a star for all that follows', () => {
    expect(matches('data/*', 'data/x/fr/figures.csv')).toBe(true);
    expect(matches('data/*', 'database/x')).toBe(false);
  });

  it('takes dots for dots', () => {
    expect(matches('icon.svg', 'icon.svg')).toBe(true);
    expect(matches('icon.svg', 'iconxsvg')).toBe(false);
  });
});

describe('sourceOf(pattern, base)', () => {
  it('begins with the path of the site on its host', () => {
    expect(sourceOf('assets/*', '/calais.2016/')).toBe('^/calais\\.2016/assets/.*$');
    expect(sourceOf('', '/')).toBe('^/(?:index\\.html)?$');
  });
});
