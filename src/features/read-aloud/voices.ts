/** What is asked of a voice. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** The language of a tag as platforms write them: "fr-FR", "fr_FR", "fra_FRA"; "" where it is none. */
function languageOf(tag: string): string {
  try {
    return new Intl.Locale(tag.split(/[-_]/)[0] ?? '').language;
  } catch {
    return '';
  }
}

/** Whether a voice is one for a language. */
export const speaks = ({ lang }: Voice, tag: string): boolean => languageOf(lang) === languageOf(tag);

/**
 * The voices for a language, the best first: those of the device itself, to which the text is sent nowhere, then
 * those of the locale, then the platform's own choice.
 */
export function voicesFor<V extends Voice>(locale: string, voices: readonly V[]): V[] {
  const rank = (voice: Voice) =>
    (voice.localService ? 0 : 4) +
    (voice.lang.replace('_', '-').toLowerCase() === locale.toLowerCase() ? 0 : 2) +
    (voice.default ? 0 : 1);
  return voices.filter((voice) => speaks(voice, locale)).sort((a, b) => rank(a) - rank(b));
}

/** Calls now and whenever voices come or go: most platforms name them a moment after they are first asked. */
export function onVoices(call: () => void, signal?: AbortSignal): void {
  call();
  // Older Safari has all of them at once and tells of no change.
  if ('addEventListener' in speechSynthesis)
    speechSynthesis.addEventListener('voiceschanged', call, { signal });
}
