/** The properties of a voice that matter. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** Returns the language of a platform’s tag: "fr-FR", "fr_FR", "fra_FRA"; "" for an invalid one. */
function languageOf(tag: string): string {
  try {
    return new Intl.Locale(tag.split(/[-_]/)[0] ?? '').language;
  } catch {
    return '';
  }
}

/** True if a voice speaks a language. */
export const speaks = ({ lang }: Voice, tag: string): boolean => languageOf(lang) === languageOf(tag);

/**
 * Returns the voices for a language, the best first: voices on the device, which send no text over the
 * network, then voices of the locale, then the platform’s default.
 */
export function voicesFor<V extends Voice>(locale: string, voices: readonly V[]): V[] {
  const rank = (voice: Voice) =>
    (voice.localService ? 0 : 4) +
    (voice.lang.replace('_', '-').toLowerCase() === locale.toLowerCase() ? 0 : 2) +
    (voice.default ? 0 : 1);
  return voices.filter((voice) => speaks(voice, locale)).sort((a, b) => rank(a) - rank(b));
}

/** Calls back now and on every change of voices: most platforms list them only a moment later. */
export function onVoices(call: () => void, signal?: AbortSignal): void {
  call();
  // Older Safari lists all voices at once, and has no such event.
  if ('addEventListener' in speechSynthesis)
    speechSynthesis.addEventListener('voiceschanged', call, { signal });
}
