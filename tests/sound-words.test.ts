import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { soundPanels } from '../src/features/sonification/sound-panels.ts';
import { createLocale } from '../src/i18n/locale.ts';
import { declaration } from './declaration.ts';

/** Returns the announcement before each figure’s sound, by view; further panels have a line of their own. */
function words(lang: string): string[] {
  return declaration.views.flatMap((view) =>
    soundPanels(view, declaration, createLocale(lang)).flatMap(({ figures, apart }) => [
      ...(apart === null ? [] : [apart]),
      ...figures.map((figure) => figure.words),
    ]),
  );
}

describe('the words that come with the sound', () => {
  it.each(declaration.languages)(
    'say each figure with its qualifier, its period and what is not given, in %s',
    async (lang) => {
      const file = join(import.meta.dirname, 'snapshots', `sound.${lang}.txt`);
      await expect(words(lang).join('\n') + '\n').toMatchFileSnapshot(file);
    },
  );
});
