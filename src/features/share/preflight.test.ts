import { describe, expect, it } from 'vitest';
import { DEFAULTS, type EmbedOptions } from '../embed/options.ts';
import { preflight, type Grounds } from './preflight.ts';
import type { Destination } from '../../contract/share.ts';

const grounds: Grounds = { light: [250, 248, 243], dark: [24, 23, 20] };

const findings = (options: Partial<EmbedOptions>, to: Destination = 'website', given = {}, accent = '') =>
  preflight(
    to,
    {
      site: 'https://example.org/',
      version: '',
      integrity: '',
      page: '',
      lang: 'en',
      view: 'apples',
      title: 'Apples',
      alt: 'A chart',
      source: '',
      height: 1,
      fullHeight: 1,
      options: { ...DEFAULTS, ...options },
      ...given,
    },
    grounds,
    accent,
  ).map(({ check, is, value }) => `${check} ${is} ${value}`.trim());

describe('preflight(destination, shared, grounds)', () => {
  it('finds a usual figure in order', () => {
    expect(findings({})).toEqual(['lang good en', 'alt good A chart', 'title good Apples']);
  });

  it('says first, for every place, what was corrected since the copy', () => {
    const corrected = 'red; round';
    expect(findings({}, 'website', { corrected })[0]).toBe('corrected note red; round');
    expect(findings({}, 'print', { corrected })[0]).toBe('corrected note red; round');
  });

  it('measures the marks against every ground that they may stand on', () => {
    expect(findings({ accent: '4a617b', theme: 'light' })).toContain('contrast good 6.0');
    expect(findings({ accent: '4a617b', theme: 'auto' })).toContain('contrast bad 2.8');
    expect(findings({ accent: 'fff000', theme: 'light' })).toContain('contrast bad 1.1');
  });

  it('says what a hidden title, hidden words and a still figure cost', () => {
    expect(findings({ title: false, quote: false, static: true })).toEqual(
      expect.arrayContaining(['heading note Apples', 'kept note', 'static note']),
    );
  });

  it('does not judge marks on a ground that it does not know, and names a colour that is none', () => {
    expect(findings({ transparent: true, accent: 'fff000', theme: 'light' })).toContain('ground note');
    expect(findings({}, 'website', {}, 'foo')).toContain('accent bad foo');
  });

  it('says that the words stay where nothing else says what is counted', () => {
    expect(findings({ title: false, quote: false })).toContain('kept note');
    expect(findings({ static: true, quote: false })).toContain('kept note');
    expect(findings({ quote: false })).toContain('quote note');
  });

  it('says what becomes of a figure without a ground, where the theme is the reader’s', () => {
    expect(findings({ transparent: true })).toContain('transparent note');
    expect(findings({ transparent: true, theme: 'light' })).not.toContain('transparent note');
  });

  it('asks of a frame no alternative text, and of a picture nothing that only a frame has', () => {
    expect(findings({}, 'cms')).toEqual(['lang good en', 'title good Apples']);
    expect(findings({ title: false, accent: 'fff000' }, 'email')).toEqual([
      'lang good en',
      'alt good A chart',
    ]);
  });

  it('does not let a figure go without a title or an alternative text', () => {
    expect(findings({}, 'website', { title: '', alt: '' })).toEqual(['lang good en', 'alt bad', 'title bad']);
  });
});
