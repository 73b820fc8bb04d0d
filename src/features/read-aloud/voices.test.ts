import { describe, expect, it } from 'vitest';
import { speaks, voicesFor } from './voices.ts';

const voice = (lang: string, localService = true, isDefault = false) => ({
  lang,
  localService,
  default: isDefault,
});

describe('speaks(voice, tag)', () => {
  it('knows a language however the platform writes it', () => {
    for (const lang of ['fr', 'fr-FR', 'fr_CA', 'fra_FRA']) expect(speaks(voice(lang), 'fr')).toBe(true);
  });

  it('knows no language from a tag that is none, nor from the beginning of another', () => {
    for (const lang of ['', '?', 'fry-NL', 'en-GB']) expect(speaks(voice(lang), 'fr')).toBe(false);
  });
});

describe('voicesFor(locale, voices)', () => {
  it('puts voices of the device first, then those of the locale, then the default', () => {
    const voices = [
      voice('en-GB', false),
      voice('fr-FR'),
      voice('en-US'),
      voice('en-US', true, true),
      voice('en_GB'),
    ];
    expect(voicesFor('en-GB', voices)).toEqual([voices[4], voices[3], voices[2], voices[0]]);
  });
});
