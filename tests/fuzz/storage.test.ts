import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Settings } from '../../src/features/read-aloud/settings.svelte.ts';
import { SPEEDS } from '../../src/features/read-aloud/speeds.ts';
import {
  staleCaches,
  takenOver,
  withoutClosed,
  type Windows,
} from '../../src/features/offline/worker/windows.ts';
import { anyJson, anyText, mutated } from './arbitraries.ts';
import { holds } from './property.ts';

const voice = (name: string) =>
  ({ voiceURI: name, name, lang: 'fr-FR', localService: true, default: false }) as SpeechSynthesisVoice;

describe('what is kept of how one is read to', () => {
  const kept = fc.oneof(
    anyText,
    anyJson.map((value) => JSON.stringify(value)),
    mutated('{"speed":0.85,"voices":{"fr-FR":"two"}}'),
  );

  it('is a speed and a voice that there are, whatever the storage holds', () =>
    holds(
      fc.property(kept, fc.constantFrom('fr-FR', 'constructor', '__proto__'), (text, locale) => {
        const settings = new Settings(() => ({ getItem: () => text, setItem: () => undefined }), 'aloud');
        settings.voices = [voice('one'), voice('two')];
        expect(SPEEDS.map(([, speed]) => speed)).toContain(settings.speed);
        expect([undefined, 'one', 'two']).toContain(settings.voiceOf(locale)?.name);
        settings.choose('fr-FR', voice('two'));
        expect(settings.voiceOf('fr-FR')?.name).toBe('two');
      }),
    ));
});

describe('what is recorded of windows and versions', () => {
  const names = fc.array(anyText, { maxLength: 6 });
  const windows: fc.Arbitrary<Windows> = fc.record(
    { current: anyText, before: fc.dictionary(anyText, anyText) },
    { requiredKeys: ['before'] },
  );

  it('never counts a version as stale that a window was opened under', () =>
    holds(
      fc.property(windows, names, anyText, names, (recorded, open, next, versions) => {
        const now = withoutClosed(takenOver(recorded, next, open), open);
        for (const id of Object.keys(now.before)) expect(open).toContain(id);
        const gone = staleCaches(versions, now);
        expect(gone).not.toContain(next);
        for (const version of Object.values(now.before)) expect(gone).not.toContain(version);
      }),
    ));
});
