import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sentences } from '../src/features/read-aloud/sentences.ts';
import { speechText } from '../src/features/read-aloud/speech-text.ts';
import { numerals } from '../src/i18n/numerals.ts';
import { speech } from '../src/i18n/speech.ts';
import { numbers } from '../src/model/numerals.ts';
import { declaration } from './declaration.ts';

const { outline } = declaration.about;

/** Returns every sentence of the text in a language: passage, text and speech text. */
async function spokenText(lang: string) {
  const { locale, ...words } = await speech(lang);
  const abbreviations = Object.keys({ ...words.said, ...words.saidBeforeNumber });
  return outline.flatMap(({ id, kind }) => {
    const text = declaration.segments[lang]?.[id] ?? '';
    return sentences(text, locale, abbreviations).map(({ start, end }) => {
      const written = text.slice(start, end);
      const said = speechText(written, { grammar: numerals(lang), ...words }, kind === 'heading');
      return { id, start, end, written, said };
    });
  });
}

const words = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}.,’'-]*/gu) ?? [];

describe.each(declaration.languages)('the text, read aloud in %s', async (lang) => {
  const all = await spokenText(lang);

  it('is spoken as approved', async () => {
    const lines = all.map(({ id, said }) => `${id}: ${said}\n`).join('');
    await expect(lines).toMatchFileSnapshot(join(import.meta.dirname, 'approved', `aloud.${lang}.txt`));
  });

  it('is spoken whole: between the sentences of a passage there is nothing but space', () => {
    for (const { id } of outline) {
      const text = declaration.segments[lang]?.[id] ?? '';
      const own = all.filter((sentence) => sentence.id === id);
      const between = [0, ...own.flatMap(({ start, end }) => [start, end]), text.length];
      expect(own.length).toBeGreaterThan(0);
      for (let i = 0; i < between.length; i += 2)
        expect(text.slice(between[i], between[i + 1]).trim(), id).toBe('');
    }
  });

  it('is spoken word by word, and only numbers and abbreviations are written otherwise', async () => {
    const { said, saidBeforeNumber } = await speech(lang);
    const full = Object.values({ ...said, ...saidBeforeNumber });
    for (const { id, written, said: sentence } of all) {
      const [before, after] = [words(written), words(sentence)];
      expect(after, id).toHaveLength(before.length);
      const changed = after.filter((word, i) => word !== before[i]);
      for (const word of changed) expect(full.includes(word) || /^\d+[.,]?$/.test(word), word).toBe(true);
    }
  });

  it('is spoken with the same numbers in the same order', () => {
    const values = (text: string) => numbers(text, numerals(lang)).map(({ value }) => value);
    expect(all.flatMap(({ said }) => values(said))).toEqual(all.flatMap(({ written }) => values(written)));
    expect(all.map(({ said }) => said).join(' ')).not.toMatch(/\d[.,\s]\d{3}/u);
  });
});
