import { describe, expect, it } from 'vitest';
import { Settings } from './settings.svelte.ts';

const voice = (name: string, lang: string) =>
  ({ voiceURI: name, name, lang, localService: true, default: false }) as SpeechSynthesisVoice;

function storage(text: string | null = null) {
  const kept = { text };
  return {
    kept,
    getItem: () => kept.text,
    setItem: (_key: string, value: string) => void (kept.text = value),
  };
}

describe('settings', () => {
  it('take the best voice until another is chosen, and remember it and the speed', () => {
    const place = storage();
    const before = new Settings(() => place, 'aloud');
    before.voices = [voice('one', 'fr-FR'), voice('two', 'fr-FR'), voice('other', 'en-GB')];
    expect(before.voiceOptions('fr-FR')).toMatchObject({ voice: { name: 'one' }, speed: 1 });
    before.choose('fr-FR', before.voices[1]!);
    before.speed = 0.85;
    const after = new Settings(() => place, 'aloud');
    after.voices = before.voices;
    expect(after.voiceOptions('fr-FR')).toMatchObject({ voice: { name: 'two' }, speed: 0.85 });
    expect(after.voiceOptions('en-GB')).toMatchObject({ voice: { name: 'other' } });
    expect(after.voiceOptions('de-DE')).toBeUndefined();
  });

  it.each(['', '{', 'null', '{"speed":9,"voices":{}}'])('begin anew where what was kept is "%s"', (text) => {
    expect(new Settings(() => storage(text), 'aloud').speed).toBe(1);
  });

  it('hold for a visit where the browser keeps nothing', () => {
    const settings = new Settings(() => {
      throw new Error('forbidden');
    }, 'aloud');
    settings.speed = 1.5;
    expect(settings.speed).toBe(1.5);
  });
});
